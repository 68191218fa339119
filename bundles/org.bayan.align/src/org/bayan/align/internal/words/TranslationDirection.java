package org.bayan.align.internal.words;

import java.util.Arrays;

/** Model 1 in one direction: given items explain the items of the other side. */
final class TranslationDirection {
  /** Share of words that have no counterpart, before anything is known. */
  private static final double NULL_SHARE = Tune.d("nullShare", 0.35);

  /** How many occurrences the general expectation of what stays unexplained is worth. */
  private static final double NULL_PRIOR = Tune.d("nullPrior", 3);

  private static final double NULL_EXPECTED = Tune.d("nullExp", 0.6);

  private static final double NULL_GLOBAL = Tune.d("nullGlobal", 200);

  private static final double LITERAL_NULL_EXPECTED = Tune.d("litNull", 0.3);

  private static final double LEAST_NULL = Tune.d("leastNull", 0.15);

  /** How many occurrences what is known already is worth. */
  private static final double PRIOR_COUNT = Tune.d("alpha", 3);

  /** What a pair of words must have beyond chance in a single bead. */
  private static final double DISCOUNT = Tune.d("discount", 0.8);

  /** How probable any word is as a translation at first, relative to its share. */
  private static final double UNIFORM = Tune.d("uniform", 0.3);

  private final PairIndex pairs;
  private final ItemShares items;
  private final float[] prior;
  private final boolean swapped;
  private final double[] counts;
  private final double[] probability;
  private final double[] nulls;
  private final double[] totals;
  private final double[] givenTotals;

  /**
   * Creates a direction.
   *
   * @param pairs the pairs of source and target items that stand together
   * @param items the items that are explained
   * @param given number of items that explain
   * @param prior the probability that is known of each of the first pairs
   * @param swapped whether target items explain source items
   */
  TranslationDirection(
      PairIndex pairs, ItemShares items, int given, float[] prior, boolean swapped) {
    this.pairs = pairs;
    this.items = items;
    this.prior = prior;
    this.swapped = swapped;
    this.counts = new double[pairs.size()];
    this.probability = new double[pairs.size()];
    this.nulls = new double[items.size()];
    this.totals = new double[items.size()];
    this.givenTotals = new double[given];
  }

  double probability(int pair) {
    return probability[pair];
  }

  /** Starts from what is known and otherwise from chance. */
  void start() {
    for (int pair = 0; pair < probability.length; pair++) {
      double known = pair < prior.length ? prior[pair] : 0;
      probability[pair] = known + UNIFORM * items.share()[explainedOf(pair)];
    }
  }

  void clear() {
    Arrays.fill(counts, 0);
    Arrays.fill(nulls, 0);
    Arrays.fill(totals, 0);
  }

  /** Adds the expected counts of a bead; its pairs are numbered source by target, −1 for none. */
  void count(int[] given, int[] explained, int[] numbers, double weight) {
    for (int e = 0; e < explained.length; e++) {
      int item = explained[e];
      double nothing = NULL_SHARE * items.share()[item];
      double sum = nothing;
      for (int g = 0; g < given.length; g++) {
        sum += part(number(numbers, g, e, given.length, explained.length), given.length);
      }
      totals[item] += weight;
      nulls[item] += weight * nothing / sum;
      double scale = weight / sum;
      for (int g = 0; g < given.length; g++) {
        int pair = number(numbers, g, e, given.length, explained.length);
        if (pair >= 0) {
          counts[pair] += scale * part(pair, given.length);
        }
      }
    }
  }

  private double part(int pair, int given) {
    return pair < 0 ? 0 : (1 - NULL_SHARE) * probability[pair] / given;
  }

  private int number(int[] numbers, int g, int e, int given, int explained) {
    return swapped ? numbers[e * given + g] : numbers[g * explained + e];
  }

  /** Turns the counts and what is known into probabilities. */
  void maximise(boolean discounted) {
    double discount = discounted ? DISCOUNT : 0;
    Arrays.fill(givenTotals, 0);
    for (int pair = 0; pair < counts.length; pair++) {
      givenTotals[givenOf(pair)] += counts[pair];
    }
    double[] known = new double[givenTotals.length];
    for (int pair = 0; pair < prior.length; pair++) {
      known[givenOf(pair)] = PRIOR_COUNT;
    }
    for (int pair = 0; pair < counts.length; pair++) {
      double before = pair < prior.length ? PRIOR_COUNT * prior[pair] : 0;
      double total = givenTotals[givenOf(pair)] + known[givenOf(pair)];
      double count = Math.max(0, counts[pair] - discount) + before;
      probability[pair] = total > 0 ? count / total : 0;
    }
  }

  /** What is known of each explained item by itself. */
  WordTable.Side explained() {
    boolean[] known = new boolean[items.size()];
    for (int pair = 0; pair < probability.length; pair++) {
      known[explainedOf(pair)] |= probability[pair] > 0;
    }
    double[] unexplained = new double[known.length];
    double usual = usualNull(known);
    for (int item = 0; item < known.length; item++) {
      double expected = items.literal()[item] ? LITERAL_NULL_EXPECTED : usual;
      double share = (nulls[item] + NULL_PRIOR * expected) / (totals[item] + NULL_PRIOR);
      unexplained[item] = known[item] ? Math.max(LEAST_NULL, share) : 1;
    }
    return new WordTable.Side(unexplained, items.share());
  }

  private double usualNull(boolean[] known) {
    double nothing = NULL_EXPECTED * NULL_GLOBAL;
    double all = NULL_GLOBAL;
    for (int item = 0; item < known.length; item++) {
      if (known[item] && !items.literal()[item]) {
        nothing += nulls[item];
        all += totals[item];
      }
    }
    return nothing / all;
  }

  private int givenOf(int pair) {
    return swapped ? pairs.second(pair) : pairs.first(pair);
  }

  private int explainedOf(int pair) {
    return swapped ? pairs.first(pair) : pairs.second(pair);
  }
}
