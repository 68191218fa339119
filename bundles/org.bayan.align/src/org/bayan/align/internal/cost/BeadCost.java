package org.bayan.align.internal.cost;

import java.util.List;
import org.bayan.align.internal.search.Barriers;
import org.bayan.align.internal.search.EdgeCost;
import org.bayan.align.internal.search.Shape;

/** The cost of a bead: of its shape and its boundaries, less the gains that speak for it. */
final class BeadCost implements EdgeCost {
  private final ShapeModel shapes;
  private final GainModel boundaries;
  private final GainModel[] gains;
  private final Barriers barriers;
  private final boolean free;

  /**
   * Creates the costs.
   *
   * @param shapes how probable each shape is
   * @param boundaries whether neighbours belong together, for any shape
   * @param gains what speaks for beads with two sides
   * @param barriers what no bead may cross
   */
  BeadCost(ShapeModel shapes, GainModel boundaries, List<GainModel> gains, Barriers barriers) {
    this.shapes = shapes;
    this.boundaries = boundaries;
    this.gains = gains.toArray(new GainModel[0]);
    this.barriers = barriers;
    this.free = barriers.isEmpty();
  }

  @Override
  public double of(int source, int target, Shape shape) {
    if (!free && !barriers.allow(source, target, shape)) {
      return Double.POSITIVE_INFINITY;
    }
    double cost = -shapes.logProbability(shape) - boundaries.gain(source, target, shape);
    if (shape.isTwoSided()) {
      for (GainModel model : gains) {
        cost -= model.gain(source, target, shape);
      }
    }
    return cost;
  }
}
