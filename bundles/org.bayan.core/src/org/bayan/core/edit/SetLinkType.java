package org.bayan.core.edit;

import java.util.List;
import java.util.Objects;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.LinkType;

/**
 * Says how the sides of beads relate. A bead with segments on both sides is neither an addition nor
 * an omission; one without target may be anything but an omission, since its translation may still
 * come.
 *
 * @param beads the beads, at least one
 * @param type what all of them come to be
 */
public record SetLinkType(List<Bead> beads, LinkType type) implements Edit {

  /** Copies the beads. */
  public SetLinkType {
    beads = List.copyOf(beads);
    Objects.requireNonNull(type);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    if (beads.isEmpty()) {
      throw new EditException(Refusal.TOO_FEW_BEADS);
    }
    for (Bead bead : beads) {
      if (type == LinkType.ADDED && !bead.getTarget().isEmpty()
          || type == LinkType.OMITTED && !bead.getSource().isEmpty()) {
        throw new EditException(Refusal.NOT_EMPTY);
      }
      if (bead.getLinkType() != type) {
        bead.setLinkType(type);
        bitext.stamp(bead);
      }
    }
    return Place.of(beads.getLast());
  }
}
