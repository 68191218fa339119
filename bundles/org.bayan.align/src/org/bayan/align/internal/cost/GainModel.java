package org.bayan.align.internal.cost;

import org.bayan.align.internal.search.Shape;

/** One reason to believe in a bead. */
@FunctionalInterface
public interface GainModel {
  /** Tells nothing. */
  GainModel SILENT = (source, target, shape) -> 0;

  /**
   * The log likelihood ratio of a bead to its segments left unaligned.
   *
   * @param source index of the first source segment
   * @param target index of the first target segment
   * @param shape a two-sided shape; for models that say so any shape
   * @return nats, above zero when the model speaks for the bead
   */
  double gain(int source, int target, Shape shape);
}
