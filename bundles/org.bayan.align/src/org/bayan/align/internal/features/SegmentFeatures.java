package org.bayan.align.internal.features;

import java.util.List;

/**
 * What is looked at in one segment.
 *
 * @param length letters and digits in it
 * @param sentences how many sentences end in it
 * @param edges how it begins and ends
 * @param opensParagraph whether it is the first of its paragraph
 * @param items number of each of its items in the vocabulary of its side
 * @param spans where each of these items stands
 */
public record SegmentFeatures(
    int length,
    int sentences,
    SegmentEdges edges,
    boolean opensParagraph,
    int[] items,
    List<Span> spans) {

  private static final int SHORT = 45;

  /** Whether the segment is short enough for a heading. */
  public boolean isShort() {
    return length <= SHORT;
  }
}
