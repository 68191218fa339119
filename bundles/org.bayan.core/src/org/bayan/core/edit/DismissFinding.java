package org.bayan.core.edit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Dismissal;

/**
 * Rules a finding of a check out: it is no fault. What was ruled out already gets the new reason.
 *
 * @param bead the bead that it was found in
 * @param check the id of the check
 * @param finding the key of the finding
 * @param reason why it is no fault; not blank, white space around it goes
 */
public record DismissFinding(Bead bead, String check, String finding, String reason)
    implements Edit {

  /** No part is null. */
  public DismissFinding {
    Objects.requireNonNull(bead);
    Objects.requireNonNull(check);
    Objects.requireNonNull(finding);
    reason = reason.strip();
  }

  /** Whether a dismissal speaks of a bead: they have a segment in common. */
  public static boolean isIn(Dismissal dismissal, Bead bead) {
    return dismissal.getSegments().stream()
        .anyMatch(
            segment -> bead.getSource().contains(segment) || bead.getTarget().contains(segment));
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    bitext.indexOf(bead);
    EditedBitext.requireLegal(reason);
    EditedBitext.requireLegal(finding);
    List<Dismissal> all = bitext.project().getDismissals();
    Optional<Dismissal> known =
        all.stream()
            .filter(one -> check.equals(one.getCheck()) && finding.equals(one.getFinding()))
            .filter(this::isOfBead)
            .findFirst();
    if (reason.isEmpty() || known.filter(one -> reason.equals(one.getReason())).isPresent()) {
      throw new EditException(Refusal.NO_CHANGE);
    }
    if (known.isPresent()) {
      sign(known.get(), bitext);
    } else {
      Dismissal dismissal = BitextFactory.eINSTANCE.createDismissal();
      dismissal.setCheck(check);
      dismissal.setFinding(finding);
      dismissal.getSegments().addAll(bead.getSource());
      dismissal.getSegments().addAll(bead.getTarget());
      sign(dismissal, bitext);
      all.add(dismissal);
    }
    // The bead tells who spoke of it last, and who shows its findings looks again.
    bitext.stamp(bead);
    return Place.of(bead);
  }

  private boolean isOfBead(Dismissal dismissal) {
    return dismissal.getSegments().stream()
        .allMatch(one -> bead.getSource().contains(one) || bead.getTarget().contains(one));
  }

  private void sign(Dismissal dismissal, EditedBitext bitext) {
    dismissal.setReason(reason);
    dismissal.setBy(bitext.author());
    dismissal.setAt(bitext.now());
  }

  /** The beads that dismissals speak of. */
  static List<Bead> beads(EditedBitext bitext, Set<Dismissal> dismissals) {
    return bitext.beads().stream()
        .filter(bead -> dismissals.stream().anyMatch(one -> isIn(one, bead)))
        .toList();
  }
}
