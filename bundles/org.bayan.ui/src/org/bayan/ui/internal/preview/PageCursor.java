package org.bayan.ui.internal.preview;

import java.util.List;
import org.bayan.model.bitext.Segment;

/**
 * Where the keyboard is on a page.
 *
 * @param segment the segment
 */
record PageCursor(Segment segment) {

  static PageCursor at(Segment segment) {
    return new PageCursor(segment);
  }

  /** The next segment or the one before; this one at the ends of the text. */
  PageCursor step(PageBlocks blocks, boolean down) {
    List<Segment> own = segment.getUnit().getSegments();
    int next = own.indexOf(segment) + (down ? 1 : -1);
    if (next >= 0 && next < own.size()) {
      return at(own.get(next));
    }
    int block = blocks.indexOf(segment.getUnit()) + (down ? 1 : -1);
    if (block < 0 || block >= blocks.size()) {
      return this;
    }
    List<Segment> there = blocks.unit(block).getSegments();
    return at(down ? there.getFirst() : there.getLast());
  }
}
