package org.bayan.align.internal.cost;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.features.SegmentFeatures;
import org.bayan.align.internal.features.TextFeatures;
import org.bayan.align.internal.search.Edge;
import org.bayan.align.internal.search.Shape;

/**
 * The words of one side explain those of the other: the probability of each word given the words of
 * the other side (model 1 of Brown and others 1993) against its share in the whole text, as in R.
 * C. Moore, "Fast and Accurate Sentence Alignment of Bilingual Corpora" (2002).
 */
public final class WordModel implements GainModel {
  private final double weight;
  private final WordTable table;
  private final ActiveWords source;
  private final ActiveWords target;
  private final PairSums sums;

  private WordModel(PairFeatures features, WordTable table, double weight) {
    this.weight = weight;
    this.table = table;
    this.source = new ActiveWords(features.source(), table::knowsSource);
    this.target = new ActiveWords(features.target(), table::knowsTarget);
    this.sums = new PairSums(table, source, target);
  }

  /** The model of what is known before anything is learned. */
  public static WordModel general(PairFeatures features, SeedLexicon seeds) {
    return learn(features, seeds, List.of(), 1);
  }

  /**
   * The model that weighted beads teach.
   *
   * @param features the two texts
   * @param seeds what is known already
   * @param edges the beads
   * @param weight how far to trust them, 0 to 1
   */
  public static WordModel learn(
      PairFeatures features, SeedLexicon seeds, List<Edge> edges, double weight) {
    return new WordModel(features, new WordCounts(features, seeds, edges).learn(), weight);
  }

  /** What was learned. */
  public WordTable table() {
    return table;
  }

  @Override
  public double gain(int from, int to, Shape shape) {
    return weight * (targetGain(from, to, shape) + sourceGain(from, to, shape)) / 2;
  }

  private double targetGain(int from, int to, Shape shape) {
    int given = source.count(from, from + shape.source());
    LogProduct product = new LogProduct();
    for (int j = to; j < to + shape.target(); j++) {
      int[] words = target.words(j);
      for (int w = 0; w < words.length; w++) {
        double sum = 0;
        for (int i = from; i < from + shape.source(); i++) {
          sum += sums.forward(i, j)[w];
        }
        double unexplained = table.targetNull()[words[w]];
        product.multiply(ratio(unexplained, sum, given, table.targetShare()[words[w]]));
      }
    }
    return product.log();
  }

  private double sourceGain(int from, int to, Shape shape) {
    int given = target.count(to, to + shape.target());
    LogProduct product = new LogProduct();
    for (int i = from; i < from + shape.source(); i++) {
      int[] words = source.words(i);
      for (int w = 0; w < words.length; w++) {
        double sum = 0;
        for (int j = to; j < to + shape.target(); j++) {
          sum += sums.backward(i, j)[w];
        }
        double unexplained = table.sourceNull()[words[w]];
        product.multiply(ratio(unexplained, sum, given, table.sourceShare()[words[w]]));
      }
    }
    return product.log();
  }

  private static double ratio(double unexplained, double sum, int given, double share) {
    return unexplained + (1 - unexplained) * sum / (Math.max(1, given) * share);
  }

  /** For each segment the words about which something is known. */
  static final class ActiveWords {
    private final int[][] words;
    private final int[] counts;

    ActiveWords(TextFeatures text, IntPredicate known) {
      words = new int[text.size()][];
      counts = new int[text.size() + 1];
      for (int i = 0; i < words.length; i++) {
        SegmentFeatures segment = text.segments().get(i);
        words[i] = Arrays.stream(segment.stems()).filter(known).toArray();
        counts[i + 1] = counts[i] + words[i].length;
      }
    }

    int size() {
      return words.length;
    }

    int[] words(int segment) {
      return words[segment];
    }

    int count(int from, int to) {
      return counts[to] - counts[from];
    }
  }
}
