package org.bayan.align.lexicon;

import java.util.List;
import java.util.function.DoubleConsumer;
import org.bayan.align.internal.words.PairIndex;

/** How often each pair of stems is expected to translate each other in the texts. */
final class CooccurrenceCounts {
  /** Share of words that nothing on the other side explains. */
  private static final double NULL_SHARE = 0.2;

  /** What is taken from each count of sentences, so that what met once by chance goes. */
  private static final double DISCOUNT = 0.3;

  private final LearningText text;
  private final double[] firstShare;
  private final double[] secondShare;
  private float[] forward;
  private float[] backward;
  private double[] sentences;
  private double[] entries;

  CooccurrenceCounts(LearningText text) {
    this.text = text;
    this.firstShare = shares(text.firstCounts());
    this.secondShare = shares(text.secondCounts());
  }

  /**
   * Counts once more with the probabilities of the counts before.
   *
   * @param agreeing whether a link counts only as far as both directions make it
   * @param progress is given a growing fraction from 0 to 1
   */
  void count(boolean agreeing, DoubleConsumer progress) {
    double[] first = new double[text.index().size()];
    double[] second = new double[text.index().size()];
    double[] firstEntries = new double[text.index().size()];
    List<LearningText.Example> examples = text.examples();
    for (int i = 0; i < examples.size(); i++) {
      if ((i & 0x3FF) == 0) {
        progress.accept((double) i / examples.size());
      }
      LearningText.Example example = examples.get(i);
      double[] there = posteriors(example, true);
      double[] back = posteriors(example, false);
      for (int p = 0; p < there.length; p++) {
        double both = Math.sqrt(there[p] * back[p]);
        int pair = example.pairs()[p];
        first[pair] += example.weight() * (agreeing ? both : there[p]);
        second[pair] += example.weight() * (agreeing ? both : back[p]);
        firstEntries[pair] += example.dictionary() ? example.weight() * both : 0;
      }
    }
    forward = probabilities(first, true);
    backward = probabilities(second, false);
    sentences = first;
    entries = firstEntries;
  }

  /** The last expected count of a pair, less a discount for what is not from a dictionary. */
  double count(int pair) {
    double read = sentences[pair] - entries[pair];
    return entries[pair] + Math.max(0, read - DISCOUNT);
  }

  /** For each pair of the example the share of the word explained that the other word explains. */
  private double[] posteriors(LearningText.Example example, boolean secondExplained) {
    int rows = example.first().length;
    int columns = example.second().length;
    double[] posteriors = new double[rows * columns];
    int explained = secondExplained ? columns : rows;
    int given = secondExplained ? rows : columns;
    for (int e = 0; e < explained; e++) {
      int word = secondExplained ? example.second()[e] : example.first()[e];
      double sum = NULL_SHARE * share(word, secondExplained);
      for (int g = 0; g < given; g++) {
        int place = secondExplained ? g * columns + e : e * columns + g;
        double part = part(example.pairs()[place], word, given, secondExplained);
        posteriors[place] = part;
        sum += part;
      }
      for (int g = 0; g < given; g++) {
        posteriors[secondExplained ? g * columns + e : e * columns + g] /= sum;
      }
    }
    return posteriors;
  }

  private double part(int pair, int word, int given, boolean secondExplained) {
    float[] known = secondExplained ? forward : backward;
    double probable = known == null ? share(word, secondExplained) : known[pair];
    return (1 - NULL_SHARE) * probable / given;
  }

  private double share(int word, boolean ofSecond) {
    return ofSecond ? secondShare[word] : firstShare[word];
  }

  private float[] probabilities(double[] counts, boolean givenFirst) {
    PairIndex index = text.index();
    double[] totals = new double[givenFirst ? firstShare.length : secondShare.length];
    for (int pair = 0; pair < counts.length; pair++) {
      totals[givenFirst ? index.first(pair) : index.second(pair)] += counts[pair];
    }
    float[] probabilities = new float[counts.length];
    for (int pair = 0; pair < counts.length; pair++) {
      double total = totals[givenFirst ? index.first(pair) : index.second(pair)];
      probabilities[pair] = total > 0 ? (float) (counts[pair] / total) : 0;
    }
    return probabilities;
  }

  private static double[] shares(float[] counts) {
    double total = 0;
    for (float count : counts) {
      total += count;
    }
    double[] shares = new double[counts.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = counts[i] / total;
    }
    return shares;
  }
}
