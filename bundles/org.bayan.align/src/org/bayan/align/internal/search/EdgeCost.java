package org.bayan.align.internal.search;

/** What a bead costs. */
@FunctionalInterface
public interface EdgeCost {
  /**
   * The cost of the bead that begins at a node and has a shape.
   *
   * @param source index of the first source segment
   * @param target index of the first target segment
   * @param shape the bead's shape; the segments exist
   * @return −ln p, finite
   */
  double of(int source, int target, Shape shape);
}
