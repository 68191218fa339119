package org.bayan.core.edit;

import java.util.List;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.Segment;

/**
 * Parts the sides of beads: each becomes one bead of its source, which keeps the id, and one of its
 * target after it. Beads with one side stay as they are.
 *
 * @param beads the beads, at least one
 */
public record Unlink(List<Bead> beads) implements Edit {

  /** Copies the beads. */
  public Unlink {
    beads = List.copyOf(beads);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    if (beads.isEmpty()) {
      throw new EditException(Refusal.TOO_FEW_BEADS);
    }
    Bead first = null;
    for (Bead bead : beads) {
      if (!bead.getSource().isEmpty() && !bead.getTarget().isEmpty()) {
        unlink(bitext, bead);
        first = first == null ? bead : first;
      }
    }
    if (first == null) {
      throw new EditException(Refusal.NOT_LINKED);
    }
    return Place.of(first);
  }

  private static void unlink(EditedBitext bitext, Bead bead) throws EditException {
    List<Segment> target = List.copyOf(bead.getTarget());
    Bead other = bitext.insertBead(bitext.indexOf(bead) + 1);
    bitext.setSides(bead, List.copyOf(bead.getSource()), List.of());
    bitext.setSides(other, List.of(), target);
    bead.setStatus(BeadStatus.UNREVIEWED);
  }
}
