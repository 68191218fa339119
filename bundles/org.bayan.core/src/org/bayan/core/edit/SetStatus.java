package org.bayan.core.edit;

import java.util.List;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;

/**
 * Says what a person thinks of beads.
 *
 * @param beads the beads, at least one
 * @param status the status that all of them get
 */
public record SetStatus(List<Bead> beads, BeadStatus status) implements Edit {

  /** Copies the beads. */
  public SetStatus {
    beads = List.copyOf(beads);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    if (beads.isEmpty()) {
      throw new EditException(Refusal.TOO_FEW_BEADS);
    }
    for (Bead bead : beads) {
      if (bead.getStatus() != status) {
        bead.setStatus(status);
        bitext.stamp(bead);
      }
    }
    return Place.of(beads.getLast());
  }
}
