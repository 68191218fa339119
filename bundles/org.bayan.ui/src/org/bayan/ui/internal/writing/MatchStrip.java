package org.bayan.ui.internal.writing;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.bayan.core.suggest.Match;
import org.bayan.ui.internal.grid.BitextGrid;
import org.bayan.ui.internal.grid.SegmentLayouts;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

/**
 * The earlier translations below a field, each with the number to insert it by and how alike the
 * sources are.
 */
final class MatchStrip {

  private static final int PADDING = 4;
  private static final int HEAD = 80;

  private final BitextGrid grid;
  private final Side side;
  private final List<Match> matches;
  private final Canvas canvas;

  /**
   * The strip.
   *
   * @param side the side that is written
   * @param matches what is shown, at least one
   * @param chosen is told the number of a match that was clicked at, from 1
   */
  MatchStrip(BitextGrid grid, Side side, List<Match> matches, IntConsumer chosen) {
    this.grid = grid;
    this.side = side;
    this.matches = List.copyOf(matches);
    canvas = new Canvas(grid.control(), SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    canvas.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
    canvas.setBackground(grid.palette().surface());
    canvas.addListener(SWT.Paint, this::paint);
    canvas.addListener(SWT.MouseDown, event -> chosen.accept(matchAt(event.y)));
    canvas
        .getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result =
                    matches.stream().map(Match::target).collect(Collectors.joining("\n"));
              }
            });
  }

  /** Puts the strip below a field, or above where there is no room below. */
  void place(Rectangle field) {
    int height = 2;
    for (Match match : matches) {
      height += height(match, field.width);
    }
    int end = grid.control().getClientArea().height;
    boolean below = field.y + field.height + height <= end;
    int y = below ? field.y + field.height : field.y - height;
    canvas.setBounds(field.x, Math.max(0, y), field.width, height);
    canvas.moveAbove(null);
  }

  private TextLayout layout(Match match, int width) {
    return grid.layouts().lay(side, match.target(), width - HEAD);
  }

  private int height(Match match, int width) {
    return layout(match, width).getBounds().height + 2 * PADDING;
  }

  private int matchAt(int y) {
    int bottom = 1;
    for (int index = 0; index < matches.size(); index++) {
      bottom += height(matches.get(index), canvas.getSize().x);
      if (y < bottom) {
        return index + 1;
      }
    }
    return matches.size();
  }

  private void paint(Event event) {
    Point size = canvas.getSize();
    int top = 1;
    for (int index = 0; index < matches.size(); index++) {
      paint(event.gc, index, top, size.x);
      top += height(matches.get(index), size.x);
    }
    event.gc.setForeground(grid.palette().accent());
    event.gc.drawRectangle(0, 0, size.x - 1, size.y - 1);
  }

  private void paint(GC gc, int index, int top, int width) {
    Match match = matches.get(index);
    String head = NLS.bind(Messages.match, index + 1, match.similarity());
    gc.setForeground(grid.palette().faintText());
    gc.drawText(head, SegmentLayouts.HORIZONTAL_PADDING, top + PADDING, true);
    TextLayout layout = layout(match, width);
    gc.setForeground(grid.palette().text());
    layout.draw(gc, HEAD + SegmentLayouts.HORIZONTAL_PADDING, top + PADDING);
  }

  void dispose() {
    canvas.dispose();
  }
}
