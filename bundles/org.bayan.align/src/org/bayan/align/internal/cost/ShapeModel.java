package org.bayan.align.internal.cost;

import java.util.Arrays;
import java.util.List;
import org.bayan.align.internal.search.Edge;
import org.bayan.align.internal.search.Shape;

/**
 * How probable each shape is: a general expectation (after Gale and Church 1993, table 5, with
 * longer shapes added) that the counts of a text pair correct.
 */
public final class ShapeModel {
  /** How many beads the general expectation is worth. */
  private static final double PRIOR_BEADS = 20;

  private static final int SIDE = Shape.LONGEST + 1;

  private final double[] logProbabilities;

  private ShapeModel(double[] weights) {
    double total = Arrays.stream(weights).sum();
    logProbabilities = Arrays.stream(weights).map(weight -> Math.log(weight / total)).toArray();
  }

  /** The general expectation. */
  public static ShapeModel general() {
    return new ShapeModel(generalWeights());
  }

  /** The general expectation corrected by weighted beads. */
  public static ShapeModel learn(List<Edge> edges) {
    double[] weights = generalWeights();
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= PRIOR_BEADS;
    }
    for (Edge edge : edges) {
      weights[edge.sourceSize() * SIDE + edge.targetSize()] += edge.posterior();
    }
    return new ShapeModel(weights);
  }

  /** ln of the probability of a shape. */
  public double logProbability(Shape shape) {
    return logProbabilities[shape.source() * SIDE + shape.target()];
  }

  private static double[] generalWeights() {
    double[] weights = new double[SIDE * SIDE];
    for (Shape shape : Shape.ALL) {
      weights[shape.source() * SIDE + shape.target()] = generalWeight(shape);
    }
    return weights;
  }

  private static double generalWeight(Shape shape) {
    int longer = Math.max(shape.source(), shape.target());
    return switch (Math.min(shape.source(), shape.target())) {
      case 0 -> 0.02;
      case 1 -> longer == 1 ? 0.8 : 0.045 * Math.pow(0.25, longer - 2.0);
      case 2 -> longer == 2 ? 0.008 : 0.002 * Math.pow(0.4, longer - 3.0);
      default -> 0.0005 * Math.pow(0.5, longer - 3.0);
    };
  }
}
