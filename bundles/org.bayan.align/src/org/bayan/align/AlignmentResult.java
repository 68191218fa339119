package org.bayan.align;

import java.util.List;

/**
 * An alignment of two texts.
 *
 * @param beads the beads in order
 * @param totalCost the sum of their costs
 */
public record AlignmentResult(List<AlignedBead> beads, double totalCost) {
  /** Copies the list. */
  public AlignmentResult {
    beads = List.copyOf(beads);
  }
}
