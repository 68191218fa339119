package org.bayan.ui.internal.why;

import java.util.ArrayList;
import java.util.List;
import org.bayan.model.bitext.Segment;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/**
 * A segment that is laid out, and where it is painted.
 *
 * @param segment the segment
 * @param layout its text; whoever made this disposes it
 * @param x of the left edge
 * @param y of the upper edge
 */
record PlacedSegment(Segment segment, TextLayout layout, int x, int y) {

  int bottom() {
    return y + layout.getBounds().height;
  }

  /** Where a stretch of the text is, a rectangle for each line. */
  List<Rectangle> rectangles(int start, int end) {
    List<Rectangle> rectangles = new ArrayList<>();
    int[] lines = layout.getLineOffsets();
    for (int line = 0; line + 1 < lines.length; line++) {
      int from = Math.max(start, lines[line]);
      int to = Math.min(end, lines[line + 1]);
      if (from < to) {
        rectangles.add(rectangle(from, to, layout.getLineBounds(line)));
      }
    }
    return rectangles;
  }

  /** Not by the bounds of the layout: SWT for GTK gives empty ones where lines are spaced. */
  private Rectangle rectangle(int from, int to, Rectangle line) {
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
    return new Rectangle(x + left, y + line.y, high - low, line.height);
  }
}
