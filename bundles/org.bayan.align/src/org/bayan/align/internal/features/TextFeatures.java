package org.bayan.align.internal.features;

import java.util.List;

/**
 * What is looked at in one of the two texts.
 *
 * @param segments its segments
 * @param vocabulary its items by number
 * @param counts how often each item occurs
 */
public record TextFeatures(List<SegmentFeatures> segments, List<Item> vocabulary, int[] counts) {
  /** Number of segments. */
  public int size() {
    return segments.size();
  }
}
