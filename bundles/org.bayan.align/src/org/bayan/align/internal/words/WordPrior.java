package org.bayan.align.internal.words;

/**
 * What is known about the items of two texts before they are compared: pairs of items with the
 * probability of each direction.
 *
 * @param sources the source item of each pair
 * @param targets the target item of each pair
 * @param forward p(target | source) of each pair
 * @param backward p(source | target) of each pair
 */
public record WordPrior(int[] sources, int[] targets, float[] forward, float[] backward) {
  /** How many pairs there are. */
  public int size() {
    return sources.length;
  }
}
