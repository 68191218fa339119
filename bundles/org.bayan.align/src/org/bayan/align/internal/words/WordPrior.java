package org.bayan.align.internal.words;

/**
 * What is known about the items of two texts before they are compared: pairs of items with the
 * probability of each direction.
 *
 * @param starts for each source item the number of its first pair, and after the last the number of
 *     pairs
 * @param targets the target item of each pair
 * @param forward p(target | source) of each pair
 * @param backward p(source | target) of each pair
 */
public record WordPrior(int[] starts, int[] targets, float[] forward, float[] backward) {
  /** The number of the first pair of a source item. */
  int from(int item) {
    return starts[item];
  }

  /** The number after the last pair of a source item. */
  int to(int item) {
    return starts[item + 1];
  }
}
