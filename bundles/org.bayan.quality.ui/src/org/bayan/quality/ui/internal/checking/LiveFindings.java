package org.bayan.quality.ui.internal.checking;

import java.util.List;
import java.util.Optional;
import org.bayan.core.quality.Dismissals;
import org.bayan.ui.internal.views.SelectedBead;

/**
 * What was found in a bead.
 *
 * @param bead the bead
 * @param findings the worst first; those that a person has ruled out included
 * @param reason why nothing was looked for, in a sentence; empty where it was
 */
public record LiveFindings(SelectedBead bead, List<BeadFinding> findings, Optional<String> reason) {

  /** Copies the list. */
  public LiveFindings {
    findings = List.copyOf(findings);
  }

  static LiveFindings none(SelectedBead bead, String reason) {
    return new LiveFindings(bead, List.of(), Optional.of(reason));
  }

  /** The findings that nobody has ruled out, or those that somebody has. */
  public List<BeadFinding> findings(boolean ruledOut) {
    Dismissals dismissals = new Dismissals(bead.project());
    return findings.stream()
        .filter(one -> one.dismissal(dismissals).isPresent() == ruledOut)
        .toList();
  }
}
