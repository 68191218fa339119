package org.bayan.align.internal.cost;

import org.bayan.align.internal.words.WordTable;

/** How much more probable the words of one side are, given those of the other, than by chance. */
final class WordRatio {
  /** Words of a segment do not speak independently of each other, so each counts for less. */
  static final double WEIGHT = 0.8;

  /** A single word that is rare does not decide alone. */
  private static final double CAP = 50;

  private static final double LARGE = 1e200;
  private static final double SMALL = 1e-200;

  private WordRatio() {}

  /**
   * The logarithm of the ratio for some items. Few calls of the logarithm: the product is taken
   * first, as long as it is no extreme number.
   *
   * @param items the items of a segment
   * @param sums for each the sum of its probabilities given each item of the other side
   * @param side what is known of each item by itself
   * @param given how many items the other side has
   */
  static double log(int[] items, double[] sums, WordTable.Side side, int given) {
    double log = 0;
    double product = 1;
    for (int k = 0; k < items.length; k++) {
      double unexplained = side.unexplained()[items[k]];
      double explained = explained(items[k], sums[k], side, given);
      product *= unexplained + (1 - unexplained) * explained;
      if (product > LARGE || product < SMALL) {
        log += Math.log(product);
        product = 1;
      }
    }
    return log + Math.log(product);
  }

  /** How many times more probable an item is by the other side than by chance, bounded. */
  static double explained(int item, double sum, WordTable.Side side, int given) {
    return Math.min(CAP, sum / (given * side.share()[item]));
  }
}
