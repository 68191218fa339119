package org.bayan.align.internal.cost;

import java.util.Arrays;
import java.util.List;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.features.TextFeatures;
import org.bayan.align.internal.search.Edge;
import org.bayan.align.internal.search.Shape;

/**
 * Translators mostly keep the sentences: as many full stops on one side of a bead as on the other,
 * however they are divided into segments. How far these two texts do so is counted over weighted
 * beads of an earlier pass.
 */
public final class SentenceModel implements GainModel {
  /** How many beads the general expectation is worth. */
  private static final double PRIOR_BEADS = 10;

  /** Differences of more than this count as this. */
  private static final int MOST = 2;

  /** How probable a difference of 0, 1 or 2 and more is in a bead, in either direction. */
  private static final double[] GENERAL = {0.8, 0.17, 0.03};

  /** The same where the sides have nothing to do with each other. */
  private static final double[] CHANCE = {0.55, 0.35, 0.1};

  private final int[] source;
  private final int[] target;
  private final double[] gains;

  private SentenceModel(int[] source, int[] target, double[] rates) {
    this.source = source;
    this.target = target;
    this.gains = new double[rates.length];
    for (int k = 0; k < gains.length; k++) {
      gains[k] = Math.log(rates[k] / CHANCE[k]);
    }
  }

  /** The general expectation. */
  public static SentenceModel general(PairFeatures features) {
    return new SentenceModel(sums(features.source()), sums(features.target()), GENERAL);
  }

  /** This model with the rates of weighted beads. */
  public SentenceModel learn(List<Edge> edges) {
    double[] rates = Arrays.stream(GENERAL).map(rate -> PRIOR_BEADS * rate).toArray();
    double total = PRIOR_BEADS;
    for (Edge edge : edges) {
      if (edge.isTwoSided()) {
        rates[difference(edge.sourceFrom(), edge.sourceTo(), edge.targetFrom(), edge.targetTo())] +=
            edge.posterior();
        total += edge.posterior();
      }
    }
    for (int k = 0; k < rates.length; k++) {
      rates[k] /= total;
    }
    return new SentenceModel(source, target, rates);
  }

  @Override
  public double gain(int from, int to, Shape shape) {
    return gains[difference(from, from + shape.source(), to, to + shape.target())];
  }

  private int difference(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
    int first = source[sourceTo] - source[sourceFrom];
    int second = target[targetTo] - target[targetFrom];
    return Math.min(MOST, Math.abs(first - second));
  }

  private static int[] sums(TextFeatures text) {
    int[] sums = new int[text.size() + 1];
    for (int i = 0; i < text.size(); i++) {
      sums[i + 1] = sums[i] + text.segments().get(i).sentences();
    }
    return sums;
  }
}
