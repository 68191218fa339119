package org.bayan.ui.internal.views;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** Where stretches of a text are once it is laid out. */
public final class TextPlaces {

  private TextPlaces() {}

  /**
   * The places of a stretch, a rectangle for each line.
   *
   * @param layout has a width
   * @param start where the stretch begins, in UTF-16 units
   * @param end where it ends, exclusive
   * @param x where the layout is drawn
   * @param y where the layout is drawn
   */
  public static List<Rectangle> of(TextLayout layout, int start, int end, int x, int y) {
    List<Rectangle> rectangles = new ArrayList<>();
    int[] lines = layout.getLineOffsets();
    for (int line = 0; line + 1 < lines.length; line++) {
      int from = Math.max(start, lines[line]);
      int to = Math.min(end, lines[line + 1]);
      if (from < to) {
        Rectangle place = rectangle(layout, from, to, layout.getLineBounds(line));
        rectangles.add(new Rectangle(x + place.x, y + place.y, place.width, place.height));
      }
    }
    return rectangles;
  }

  /** Not by the bounds of the layout: SWT for GTK gives empty ones where lines are spaced. */
  private static Rectangle rectangle(TextLayout layout, int from, int to, Rectangle line) {
    int low = Integer.MAX_VALUE;
    int high = Integer.MIN_VALUE;
    for (int offset = from; offset < to; offset++) {
      int leading = layout.getLocation(offset, false).x;
      int trailing = layout.getLocation(offset, true).x;
      low = Math.min(low, Math.min(leading, trailing));
      high = Math.max(high, Math.max(leading, trailing));
    }
    // Where the orientation is right to left, SWT counts from the right.
    boolean mirrored = layout.getOrientation() == SWT.RIGHT_TO_LEFT;
    int left = mirrored ? layout.getWidth() - high : low;
    return new Rectangle(left, line.y, high - low, line.height);
  }
}
