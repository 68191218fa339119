package org.bayan.ui.internal.why;

import java.util.List;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.views.TextPlaces;
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
    return TextPlaces.of(layout, start, end, x, y);
  }
}
