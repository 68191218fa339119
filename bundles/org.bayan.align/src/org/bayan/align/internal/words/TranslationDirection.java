package org.bayan.align.internal.words;

import java.util.Arrays;

/** Model 1 in one direction: given items explain the items of the other side. */
final class TranslationDirection {
  /** Share of words that have no counterpart, before anything is known. */
  private static final double NULL_SHARE = 0.35;

  /** How many occurrences the general expectation of what stays unexplained is worth. */
  private static final double NULL_PRIOR = 3;

  /** How much of a word stays unexplained on the whole, before anything is known. */
  private static final double NULL_EXPECTED = 0.6;

  /** How many words of the texts that expectation is worth. */
  private static final double NULL_GLOBAL = 200;

  /** The same for a number, a date or a term, which the other side must have. */
  private static final double LITERAL_NULL_EXPECTED = 0.3;

  /** No word is so certain to be translated that its absence would decide alone. */
  private static final double LEAST_NULL = 0.15;

  /** How many occurrences what is known already is worth. */
  private static final double PRIOR_COUNT = 3;

  /** What a pair of words must have beyond chance in a single bead. */
  private static final double DISCOUNT = 0.8;

  /** How probable any word is as a translation at first, relative to its share. */
  private static final double UNIFORM = 0.3;

  private final ExamplePairs pairs;
  private final PairValues values;
  private final WordPrior prior;
  private final float[] priorValues;
  private final ItemShares items;
  private final int given;
  private final boolean swapped;
  private final int side;
  private final double[] nulls;
  private final double[] totals;

  /**
   * Creates a direction.
   *
   * @param pairs the pairs of source and target items that stand together
   * @param values where to keep what is learned about them
   * @param prior what is known already
   * @param items the items that are explained
   * @param given number of items that explain
   * @param swapped whether target items explain source items
   */
  TranslationDirection(
      ExamplePairs pairs,
      PairValues values,
      WordPrior prior,
      ItemShares items,
      int given,
      boolean swapped) {
    this.pairs = pairs;
    this.values = values;
    this.prior = prior;
    this.priorValues = swapped ? prior.backward() : prior.forward();
    this.items = items;
    this.given = given;
    this.swapped = swapped;
    this.side = swapped ? 1 : 0;
    this.nulls = new double[items.size()];
    this.totals = new double[items.size()];
  }

  double probability(int pair) {
    return values.probability[2 * pair + side];
  }

  /** Starts from what is known and otherwise from chance. */
  void start() {
    double[] probability = values.probability;
    double[] share = items.share();
    int[] targets = pairs.targets();
    for (int source = 0; source < pairs.sources(); source++) {
      int firstNew = firstNew(source);
      int toPrior = toPrior(source);
      for (int pair = pairs.from(source), end = pairs.to(source); pair < end; pair++) {
        double chance = UNIFORM * share[swapped ? source : targets[pair]];
        double known = pair < firstNew ? priorValues[pair + toPrior] : 0;
        probability[2 * pair + side] = known + chance;
      }
    }
  }

  void clear() {
    Arrays.fill(nulls, 0);
    Arrays.fill(totals, 0);
  }

  /** How probable it is that an item has no counterpart. */
  double nothing(int item) {
    return NULL_SHARE * items.share()[item];
  }

  /** What the probability of a pair counts when there are some items to explain another. */
  static double part(int given) {
    return (1 - NULL_SHARE) / given;
  }

  /**
   * Counts an item that is to be explained.
   *
   * @param sum how probable it is
   * @return what the share of a pair in the sum counts
   */
  double count(int item, double sum, double weight) {
    double scale = weight / sum;
    totals[item] += weight;
    nulls[item] += nothing(item) * scale;
    return scale;
  }

  /** Turns the counts and what is known into probabilities. */
  void maximise(boolean discounted) {
    double discount = discounted ? DISCOUNT : 0;
    double[] sums = sums();
    double[] counts = values.count;
    double[] probability = values.probability;
    int[] targets = pairs.targets();
    for (int source = 0; source < pairs.sources(); source++) {
      int firstNew = firstNew(source);
      int toPrior = toPrior(source);
      for (int pair = pairs.from(source), end = pairs.to(source); pair < end; pair++) {
        int place = 2 * pair + side;
        double total = sums[swapped ? targets[pair] : source];
        double count = Math.max(0, counts[place] - discount);
        if (pair < firstNew) {
          count += PRIOR_COUNT * priorValues[pair + toPrior];
        }
        probability[place] = total > 0 ? count / total : 0;
      }
    }
  }

  /** For each item that explains, how much it does, with what is known already. */
  private double[] sums() {
    double[] sums = new double[given];
    boolean[] known = new boolean[given];
    double[] counts = values.count;
    int[] targets = pairs.targets();
    for (int source = 0; source < pairs.sources(); source++) {
      int firstNew = firstNew(source);
      for (int pair = pairs.from(source), end = pairs.to(source); pair < end; pair++) {
        int item = swapped ? targets[pair] : source;
        sums[item] += counts[2 * pair + side];
        known[item] |= pair < firstNew;
      }
    }
    for (int item = 0; item < given; item++) {
      sums[item] += known[item] ? PRIOR_COUNT : 0;
    }
    return sums;
  }

  /** The number of the first pair of a source item that is not known from before. */
  private int firstNew(int source) {
    return prior.to(source) - toPrior(source);
  }

  /** What the number of a pair of a source item that is known differs by from its number there. */
  private int toPrior(int source) {
    return prior.from(source) - pairs.from(source);
  }

  /** What is known of each explained item by itself. */
  WordTable.Side explained() {
    boolean[] known = new boolean[items.size()];
    double[] probability = values.probability;
    int[] targets = pairs.targets();
    for (int source = 0; source < pairs.sources(); source++) {
      for (int pair = pairs.from(source), end = pairs.to(source); pair < end; pair++) {
        known[swapped ? source : targets[pair]] |= probability[2 * pair + side] > 0;
      }
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
}
