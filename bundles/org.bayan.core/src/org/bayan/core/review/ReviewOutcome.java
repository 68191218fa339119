package org.bayan.core.review;

import java.util.List;

/**
 * What came of a file that has come back, or would come of it.
 *
 * @param changes what it changes and what it does not, in the order of the file
 * @param same how many beads are as they were
 * @param written whether the bitext was written
 */
public record ReviewOutcome(List<ReviewChange> changes, int same, boolean written) {

  /** Copies the list. */
  public ReviewOutcome {
    changes = List.copyOf(changes);
  }

  /** How many beads there are with a change of a kind. */
  public long beads(ReviewChange.Kind kind) {
    return changes.stream()
        .filter(change -> change.kind() == kind)
        .map(ReviewChange::bead)
        .distinct()
        .count();
  }
}
