package org.bayan.core.internal.library;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.bayan.align.AlignmentSegment;

/**
 * Segments that are made when they are asked for, and then kept: of a large library few are looked
 * at, and terms take long to recognise.
 */
final class SegmentsOnDemand extends AbstractList<AlignmentSegment> implements RandomAccess {

  private final AtomicReferenceArray<AlignmentSegment> made;
  private final IntFunction<AlignmentSegment> maker;

  /**
   * Segments.
   *
   * @param size how many there are
   * @param maker makes the segment of an index; the same each time
   */
  SegmentsOnDemand(int size, IntFunction<AlignmentSegment> maker) {
    made = new AtomicReferenceArray<>(size);
    this.maker = maker;
  }

  @Override
  public AlignmentSegment get(int index) {
    AlignmentSegment segment = made.get(index);
    if (segment == null) {
      segment = maker.apply(index);
      made.set(index, segment);
    }
    return segment;
  }

  @Override
  public int size() {
    return made.length();
  }
}
