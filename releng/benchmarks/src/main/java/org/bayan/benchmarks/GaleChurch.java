package org.bayan.benchmarks;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Alignment by lengths in characters alone, over the whole matrix: W. A. Gale and K. W. Church, "A
 * Program for Aligning Sentences in Bilingual Corpora" (1993), with the constants of the paper.
 * What every aligner does at least; to compare times with.
 */
final class GaleChurch {
  private static final double VARIANCE = 6.8;
  private static final int[][] SHAPES = {{1, 1}, {1, 0}, {0, 1}, {2, 1}, {1, 2}, {2, 2}};
  private static final double[] PRIOR_COSTS =
      DoubleStream.of(0.89, 0.0099, 0.0099, 0.0445, 0.0445, 0.011).map(p -> -Math.log(p)).toArray();
  private static final int STEPS = 64;
  private static final double[] TAIL = tail(40 * STEPS);

  private final int[] sources;
  private final int[] targets;
  private final byte[][] steps;

  private GaleChurch(List<String> source, List<String> target) {
    this.sources = sums(source);
    this.targets = sums(target);
    this.steps = new byte[sources.length][targets.length];
  }

  /** How many beads the cheapest alignment has. */
  static int beads(List<String> source, List<String> target) {
    GaleChurch texts = new GaleChurch(source, target);
    texts.search();
    return count(texts.steps);
  }

  /** No bead reaches back farther than two segments, so that three rows of costs are enough. */
  private void search() {
    double[][] rows = new double[3][targets.length];
    for (int i = 0; i < sources.length; i++) {
      for (int j = 0; j < targets.length; j++) {
        rows[i % rows.length][j] = i == 0 && j == 0 ? 0 : cheapest(i, j, rows);
      }
    }
  }

  private double cheapest(int i, int j, double[][] rows) {
    double least = Double.POSITIVE_INFINITY;
    for (byte shape = 0; shape < SHAPES.length; shape++) {
      int fromI = i - SHAPES[shape][0];
      int fromJ = j - SHAPES[shape][1];
      if (fromI >= 0 && fromJ >= 0) {
        double cost =
            rows[fromI % rows.length][fromJ]
                + PRIOR_COSTS[shape]
                + cost(sources[i] - sources[fromI], targets[j] - targets[fromJ]);
        if (cost < least) {
          least = cost;
          steps[i][j] = shape;
        }
      }
    }
    return least;
  }

  private static int count(byte[][] steps) {
    int beads = 0;
    int i = steps.length - 1;
    int j = steps[i].length - 1;
    while (i > 0 || j > 0) {
      int[] shape = SHAPES[steps[i][j]];
      i -= shape[0];
      j -= shape[1];
      beads++;
    }
    return beads;
  }

  /** −ln of the probability that lengths differ as much as these or more. */
  private static double cost(int source, int target) {
    double mean = (source + target) / 2.0;
    double delta = mean == 0 ? 0 : Math.abs(target - source) / Math.sqrt(mean * VARIANCE);
    return TAIL[Math.min(TAIL.length - 1, (int) (delta * STEPS))];
  }

  /** −ln 2(1 − Φ(x)) by steps (M. Abramowitz and I. A. Stegun, 26.2.17; its limit beyond 5). */
  private static double[] tail(int steps) {
    double[] tail = new double[steps];
    for (int step = 0; step < steps; step++) {
      double x = (double) step / STEPS;
      double t = 1 / (1 + 0.2316419 * x);
      double polynomial =
          t
              * (0.319381530
                  + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
      double factor = x < 5 ? polynomial : 1 / x;
      tail[step] = x * x / 2 - Math.log(2 * factor / Math.sqrt(2 * Math.PI));
    }
    return tail;
  }

  private static int[] sums(List<String> segments) {
    int[] sums = new int[segments.size() + 1];
    for (int i = 0; i < segments.size(); i++) {
      sums[i + 1] = sums[i] + segments.get(i).length();
    }
    return sums;
  }
}
