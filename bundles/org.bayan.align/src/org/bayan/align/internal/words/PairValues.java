package org.bayan.align.internal.words;

/**
 * A probability and a count of each pair of items in both directions. Both directions of a pair are
 * always wanted together and pairs in no order, so they stand side by side in memory: fetching them
 * from there is what counting costs.
 */
final class PairValues {
  /** p(target | source) of a pair is at twice its number, p(source | target) is next. */
  final double[] probability;

  /** Counts in the same places. */
  final double[] count;

  PairValues(int pairs) {
    probability = new double[2 * pairs];
    count = new double[2 * pairs];
  }
}
