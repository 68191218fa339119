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

  private final int side;
  private final double[] logProbabilities;

  private ShapeModel(int side, double[] weights) {
    this.side = side;
    double total = Arrays.stream(weights).sum();
    logProbabilities = Arrays.stream(weights).map(weight -> Math.log(weight / total)).toArray();
  }

  /** The general expectation of some shapes. */
  public static ShapeModel general(List<Shape> shapes) {
    return learn(shapes, List.of());
  }

  /** The general expectation of some shapes, corrected by weighted beads. */
  public static ShapeModel learn(List<Shape> shapes, List<Edge> edges) {
    int side = 1 + shapes.stream().mapToInt(Shape::longer).max().orElse(1);
    double[] weights = new double[side * side];
    for (Shape shape : shapes) {
      weights[shape.source() * side + shape.target()] = PRIOR_BEADS * generalWeight(shape);
    }
    for (Edge edge : edges) {
      weights[edge.sourceSize() * side + edge.targetSize()] += edge.posterior();
    }
    return new ShapeModel(side, weights);
  }

  /** ln of the probability of a shape. */
  public double logProbability(Shape shape) {
    return logProbabilities[shape.source() * side + shape.target()];
  }

  private static double generalWeight(Shape shape) {
    int longer = shape.longer();
    return switch (shape.shorter()) {
      case 0 -> 0.02;
      case 1 -> longer == 1 ? 0.8 : 0.045 * Math.pow(0.35, longer - 2.0);
      case 2 -> longer == 2 ? 0.008 : 0.002 * Math.pow(0.4, longer - 3.0);
      default -> 0.0005 * Math.pow(0.5, longer - 3.0);
    };
  }
}
