package org.bayan.quality.ui.internal.view;

import java.util.Optional;
import org.bayan.model.bitext.Dismissal;
import org.bayan.quality.ui.internal.checking.BeadFinding;
import org.bayan.quality.ui.internal.checking.SegmentFix;
import org.eclipse.osgi.util.NLS;

/**
 * A row of the view.
 *
 * @param finding what was found
 * @param dismissal of it, where a person has ruled it out
 */
record ShownFinding(BeadFinding finding, Optional<Dismissal> dismissal) {

  /** What is wrong, and why it does not count where it was ruled out. */
  String sentence() {
    return dismissal
        .map(one -> NLS.bind(Messages.ignoredBecause, finding.sentence(), one.getReason()))
        .orElseGet(finding::sentence);
  }

  /** What would mend it; empty where that cannot be told. */
  String fix() {
    Optional<SegmentFix> fix = finding.fix().filter(one -> dismissal.isEmpty());
    if (fix.isEmpty()) {
      return "";
    }
    String removed = fix.get().removed();
    String inserted = fix.get().inserted();
    return inserted.isEmpty()
        ? NLS.bind(Messages.fix_remove, removed)
        : removed.isEmpty()
            ? NLS.bind(Messages.fix_insert, inserted)
            : NLS.bind(Messages.fix_replace, removed, inserted);
  }

  /** Whether it is the same finding as another one, maybe found again. */
  boolean isSameAs(ShownFinding other) {
    return finding.bead() == other.finding().bead()
        && finding.finding().key().equals(other.finding().finding().key());
  }
}
