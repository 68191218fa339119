package org.bayan.core;

import java.util.List;

/**
 * What came of a merge, or would come of it.
 *
 * @param changes what is done, in the order of the file
 * @param same how many concepts of the file were there already with all that it says
 */
public record ImportTermbaseOutcome(List<TermChange> changes, int same) {

  /** Copies the list. */
  public ImportTermbaseOutcome {
    changes = List.copyOf(changes);
  }

  /** How many concepts there are with a change of a kind. */
  public long concepts(TermChange.Kind kind) {
    return changes.stream()
        .filter(change -> change.kind() == kind)
        .map(TermChange::concept)
        .distinct()
        .count();
  }
}
