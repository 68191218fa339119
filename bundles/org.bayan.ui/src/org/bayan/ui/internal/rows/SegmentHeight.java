package org.bayan.ui.internal.rows;

import org.bayan.model.bitext.Segment;

/** Tells how high the cell of a segment has to be. */
@FunctionalInterface
public interface SegmentHeight {

  /**
   * The height of a cell.
   *
   * @param side the side on which the segment stands
   * @param segment the segment
   * @return the height in pixels, padding included
   */
  int of(Side side, Segment segment);
}
