package org.bayan.align.internal.cost;

import java.util.List;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.features.TextFeatures;
import org.bayan.align.internal.search.Edge;
import org.bayan.align.internal.search.Shape;

/**
 * Long segments translate into long ones: W. A. Gale and K. W. Church, "A Program for Aligning
 * Sentences in Bilingual Corpora" (1993). Here the logarithm of the ratio of the lengths is normal,
 * so that the model is the same in both directions; as there, its variance shrinks with length.
 * Ratio and variance come from the two texts. A share of outliers keeps free translations possible.
 */
public final class LengthModel implements GainModel {
  private static final double CONSTANT_VARIANCE = 0.03;
  private static final double VARIANCE_BY_LENGTH = 3;
  private static final double BACKGROUND_DEVIATION = 0.8;
  private static final double OUTLIERS = 0.004;

  /** Letters added to each side, so that very short segments do not weigh by a letter or two. */
  private static final double OFFSET = 4;

  /** No translation is so much longer than its original, in ln: that is other text. */
  private static final double FURTHEST = 0.7;

  /** How many beads the general variance is worth. */
  private static final double PRIOR_BEADS = 10;

  private final int[] source;
  private final int[] target;
  private final double logRatio;
  private final double scale;

  private LengthModel(int[] source, int[] target, double logRatio, double scale) {
    this.source = source;
    this.target = target;
    this.logRatio = logRatio;
    this.scale = scale;
  }

  /** The model with the ratio of the whole texts, as far as languages can differ. */
  public static LengthModel general(PairFeatures features) {
    int[] source = sums(features.source());
    int[] target = sums(features.target());
    double ratio = (target[target.length - 1] + OFFSET) / (source[source.length - 1] + OFFSET);
    double logRatio = Math.log(ratio);
    // Where much of one text is missing from the other, the whole texts tell nothing.
    boolean credible = Math.abs(logRatio) <= FURTHEST;
    return new LengthModel(source, target, credible ? logRatio : 0, 1);
  }

  /** This model with ratio and variance of weighted beads. */
  public LengthModel learn(List<Edge> edges) {
    double weight = PRIOR_BEADS;
    double sum = PRIOR_BEADS * logRatio;
    for (Edge edge : edges) {
      if (edge.isTwoSided()) {
        weight += edge.posterior();
        sum += edge.posterior() * (logRatio + deviation(edge));
      }
    }
    LengthModel centred = new LengthModel(source, target, sum / weight, 1);
    double squares = PRIOR_BEADS;
    for (Edge edge : edges) {
      if (edge.isTwoSided()) {
        double deviation = centred.deviation(edge);
        double square = deviation * deviation / centred.variance(edge);
        squares += edge.posterior() * Math.min(9, square);
      }
    }
    return new LengthModel(source, target, sum / weight, squares / weight);
  }

  @Override
  public double gain(int from, int to, Shape shape) {
    double first = source[from + shape.source()] - source[from];
    double second = target[to + shape.target()] - target[to];
    return gain(first, second);
  }

  /** The gain of two sides of some letters and digits. */
  public double gain(double first, double second) {
    double deviation = deviation(first, second);
    double variance = variance(first, second);
    double density = Math.exp(-0.5 * deviation * deviation / variance) / Math.sqrt(variance);
    return Math.log((1 - OUTLIERS) * density * BACKGROUND_DEVIATION + OUTLIERS);
  }

  private double deviation(Edge edge) {
    return deviation(
        length(source, edge.sourceFrom(), edge.sourceTo()),
        length(target, edge.targetFrom(), edge.targetTo()));
  }

  private double deviation(double first, double second) {
    return Math.log((second + OFFSET) / (first + OFFSET)) - logRatio;
  }

  private double variance(Edge edge) {
    return variance(
        length(source, edge.sourceFrom(), edge.sourceTo()),
        length(target, edge.targetFrom(), edge.targetTo()));
  }

  private double variance(double first, double second) {
    double length = Math.sqrt((first + OFFSET) * (second + OFFSET));
    return scale * (CONSTANT_VARIANCE + VARIANCE_BY_LENGTH / length);
  }

  private static int length(int[] sums, int from, int to) {
    return sums[to] - sums[from];
  }

  private static int[] sums(TextFeatures text) {
    int[] sums = new int[text.size() + 1];
    for (int i = 0; i < text.size(); i++) {
      sums[i + 1] = sums[i] + text.segments().get(i).length();
    }
    return sums;
  }
}
