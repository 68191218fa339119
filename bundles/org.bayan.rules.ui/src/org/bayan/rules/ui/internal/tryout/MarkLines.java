package org.bayan.rules.ui.internal.tryout;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;

/**
 * Where the characters of a text stand on the screen. The text itself lays a line out anew for each
 * question where it runs from right to left, which takes seconds for a page; here each line is laid
 * out once, in the same way.
 */
final class MarkLines {

  private final StyledText text;
  private final Map<Integer, TextLayout> layouts = new HashMap<>();
  private final Map<Integer, Integer> tops = new HashMap<>();

  MarkLines(StyledText text) {
    this.text = text;
    text.addDisposeListener(event -> clear());
  }

  /** Forgets all lines, as their characters, styles, font or width are others now. */
  void clear() {
    layouts.values().forEach(TextLayout::dispose);
    layouts.clear();
    tops.clear();
  }

  /** Finds out which lines can be seen, before they are asked for. */
  void look() {
    tops.clear();
    if (text.getCharCount() == 0) {
      return;
    }
    int first = text.getLineIndex(0);
    int last = text.getLineIndex(text.getClientArea().height);
    int top = text.getLinePixel(first);
    for (int line = first; line <= last; line++) {
      tops.put(line, top);
      top += layout(line).getBounds().height;
    }
  }

  /** The upper end of the edge after the character before an offset, where that can be seen. */
  Optional<Point> at(int offset) {
    int line = text.getLineAtOffset(offset);
    if (!tops.containsKey(line)) {
      return Optional.empty();
    }
    TextLayout layout = layout(line);
    int within = offset - text.getOffsetAtLine(line);
    // The edge of the character before: a blank with a mark in it has another height.
    Point point =
        within == 0
            ? layout.getLocation(0, false)
            : layout.getLocation(layout.getPreviousOffset(within, SWT.MOVEMENT_CLUSTER), true);
    return Optional.of(new Point(point.x + text.getLeftMargin(), point.y + tops.get(line)));
  }

  /** Whether the character at an offset is the last in its line on the screen, or there is none. */
  boolean isLast(int offset) {
    int line = text.getLineAtOffset(offset);
    int within = offset - text.getOffsetAtLine(line);
    TextLayout layout = layout(line);
    if (within >= layout.getText().length()) {
      return true;
    }
    int visual = layout.getLineIndex(within);
    return layout.getLineOffsets()[visual + 1] == within + 1;
  }

  private TextLayout layout(int line) {
    return layouts.computeIfAbsent(line, this::lay);
  }

  private TextLayout lay(int line) {
    TextLayout layout = new TextLayout(text.getDisplay());
    layout.setFont(text.getFont());
    layout.setText(" ");
    FontMetrics metrics = layout.getLineMetrics(0);
    layout.setAscent(metrics.getAscent() + metrics.getLeading());
    layout.setDescent(metrics.getDescent());
    layout.setOrientation(text.getOrientation());
    layout.setSpacing(text.getLineSpacing());
    int margins = text.getLeftMargin() + text.getRightMargin();
    layout.setWidth(Math.max(1, text.getClientArea().width - margins));
    layout.setText(text.getLine(line));
    int start = text.getOffsetAtLine(line);
    for (StyleRange range : text.getStyleRanges(start, layout.getText().length())) {
      layout.setStyle(range, range.start - start, range.start - start + range.length - 1);
    }
    return layout;
  }
}
