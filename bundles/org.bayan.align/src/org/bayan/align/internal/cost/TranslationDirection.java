package org.bayan.align.internal.cost;

import java.util.Arrays;
import org.bayan.align.internal.words.PairIndex;

/** Expectation maximisation of p(explained | given) in one direction. */
final class TranslationDirection {
  /** Share of words that have no counterpart, before anything is known. */
  private static final double NULL_SHARE = 0.35;

  /** How many occurrences the general expectation of what stays unexplained is worth. */
  private static final double NULL_PRIOR = 3;

  private static final double NULL_EXPECTED = 0.7;

  /** How many occurrences a seed is worth. */
  private static final double SEED_COUNT = 1.5;

  private static final double LEAST_NULL = 0.15;

  private final PairIndex pairs;
  private final double[] share;
  private final boolean swapped;
  private final double[] counts;
  private final double[] nulls;
  private final double[] totals;
  private final double[] givenTotals;
  private double[] probability;

  /**
   * Creates a direction in which nothing is known.
   *
   * @param pairs the pairs of source and target stems that stand together
   * @param share the share of each explained stem in its text
   * @param givenStems number of given stems
   * @param swapped whether target stems are given and source stems explained
   */
  TranslationDirection(PairIndex pairs, double[] share, int givenStems, boolean swapped) {
    this.pairs = pairs;
    this.share = share;
    this.swapped = swapped;
    this.counts = new double[pairs.size()];
    this.nulls = new double[share.length];
    this.totals = new double[share.length];
    this.givenTotals = new double[givenStems];
  }

  double probability(int pair) {
    return probability[pair];
  }

  /** Adds the expected counts of a bead; its pairs are numbered source by target. */
  void count(int[] given, int[] explained, int[][] numbers, double weight) {
    for (int e = 0; e < explained.length; e++) {
      int word = explained[e];
      double nothing = NULL_SHARE * share[word];
      double sum = nothing;
      for (int g = 0; g < given.length; g++) {
        sum += part(pair(numbers, g, e), word, given.length);
      }
      totals[word] += weight;
      nulls[word] += weight * nothing / sum;
      for (int g = 0; g < given.length; g++) {
        int pair = pair(numbers, g, e);
        counts[pair] += weight * part(pair, word, given.length) / sum;
      }
    }
  }

  /** Forgets the counts, except that the first pairs are seeds, seen outside of these texts. */
  void clear(int seeds) {
    Arrays.fill(counts, 0);
    Arrays.fill(counts, 0, seeds, SEED_COUNT);
    Arrays.fill(nulls, 0);
    Arrays.fill(totals, 0);
  }

  /** Turns the counts into probabilities, less a discount for each pair. */
  void maximise(double discount) {
    Arrays.fill(givenTotals, 0);
    for (int pair = 0; pair < counts.length; pair++) {
      givenTotals[given(pair)] += counts[pair];
    }
    probability = new double[counts.length];
    for (int pair = 0; pair < counts.length; pair++) {
      double total = givenTotals[given(pair)];
      probability[pair] = total > 0 ? Math.max(0, counts[pair] - discount) / total : 0;
    }
  }

  /** For each explained stem the share of it that nothing explains; 1 when nothing ever does. */
  double[] nullShares() {
    boolean[] known = new boolean[share.length];
    for (int pair = 0; pair < probability.length; pair++) {
      if (probability[pair] > 0) {
        known[swapped ? pairs.first(pair) : pairs.second(pair)] = true;
      }
    }
    double[] shares = new double[share.length];
    for (int word = 0; word < shares.length; word++) {
      double untranslated =
          (nulls[word] + NULL_PRIOR * NULL_EXPECTED) / (totals[word] + NULL_PRIOR);
      shares[word] = known[word] ? Math.max(LEAST_NULL, untranslated) : 1;
    }
    return shares;
  }

  /** Before the first maximisation every given word explains every word as chance would. */
  private double part(int pair, int word, int given) {
    double probable = probability == null ? share[word] : probability[pair];
    return (1 - NULL_SHARE) * probable / given;
  }

  private int pair(int[][] numbers, int given, int explained) {
    return swapped ? numbers[explained][given] : numbers[given][explained];
  }

  private int given(int pair) {
    return swapped ? pairs.second(pair) : pairs.first(pair);
  }
}
