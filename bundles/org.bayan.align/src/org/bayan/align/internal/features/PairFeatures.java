package org.bayan.align.internal.features;

import java.util.List;

/**
 * What is looked at in both texts.
 *
 * @param source the source
 * @param target the target
 * @param names words of both sides that may be the same name
 */
public record PairFeatures(TextFeatures source, TextFeatures target, List<NamePair> names) {
  /**
   * A word of each side that sound alike, one of them certainly a name.
   *
   * @param source number in the vocabulary of the source
   * @param target number in the vocabulary of the target
   * @param rivals how many words sound like either of them at most, at least 1
   */
  public record NamePair(int source, int target, int rivals) {}

  /** The same texts with only some of their segments. */
  public PairFeatures select(List<Integer> sourceIndices, List<Integer> targetIndices) {
    return new PairFeatures(source.select(sourceIndices), target.select(targetIndices), names);
  }
}
