package org.bayan.align.internal.features;

import java.util.List;
import java.util.stream.IntStream;

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

  /** The items of some segments, one after the other. */
  public int[] items(List<Integer> indices) {
    return indices.stream()
        .map(segments::get)
        .flatMapToInt(segment -> IntStream.of(segment.items()))
        .toArray();
  }

  /** The same text with only some of its segments. */
  public TextFeatures select(List<Integer> indices) {
    if (indices.size() == segments.size()) {
      return this;
    }
    return new TextFeatures(indices.stream().map(segments::get).toList(), vocabulary, counts);
  }
}
