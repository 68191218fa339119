package org.bayan.memory.ui.internal.matches;

import java.util.List;
import org.bayan.core.memory.BitextMemories;
import org.bayan.ui.internal.views.SelectedBead;

/**
 * What was found for a bead.
 *
 * @param bead the bead
 * @param text the text that was looked for
 * @param memories where it was looked for
 * @param least from which score on
 * @param matches the best first
 * @param failures why memories could not be looked into, a sentence each
 */
record FoundMatches(
    SelectedBead bead,
    String text,
    BitextMemories memories,
    int least,
    List<ShownMatch> matches,
    List<String> failures) {

  /** Copies the lists. */
  FoundMatches {
    matches = List.copyOf(matches);
    failures = List.copyOf(failures);
  }
}
