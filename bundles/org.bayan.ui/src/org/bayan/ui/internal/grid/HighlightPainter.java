package org.bayan.ui.internal.grid;

import org.bayan.model.bitext.Segment;
import org.bayan.text.search.Match;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/**
 * Paints what was found behind the letters of a text, character by character: a range in a line
 * with both directions may stand in several pieces. The current find is stronger and underlined.
 */
final class HighlightPainter {

  private final GridView view;

  HighlightPainter(GridView view) {
    this.view = view;
  }

  /** Paints behind a text that is laid out and will be drawn at a point. */
  void paint(Segment segment, TaggedText text, TextLayout layout, GC gc, int x, int y) {
    Color background = gc.getBackground();
    for (Match match : view.highlights().in(segment)) {
      boolean current = view.highlights().isCurrent(segment, match);
      int end = Math.min(match.end(), segment.getText().length());
      for (int offset = match.start(); offset < end; offset++) {
        int at = text.position(offset);
        Rectangle box = layout.getBounds(at, at);
        gc.setBackground(view.palette().found(background, current));
        gc.fillRectangle(x + box.x, y + box.y, box.width, box.height);
        if (current) {
          gc.setBackground(view.palette().accent());
          gc.fillRectangle(x + box.x, y + box.y + box.height - 2, box.width, 2);
        }
      }
    }
    gc.setBackground(background);
  }
}
