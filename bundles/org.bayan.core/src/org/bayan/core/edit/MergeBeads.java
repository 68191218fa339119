package org.bayan.core.edit;

import java.util.ArrayList;
import java.util.List;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.Segment;

/**
 * Makes one bead of several that stand side by side. The first keeps its id; the notes of all stay.
 *
 * @param beads the beads, at least two, in order
 */
public record MergeBeads(List<Bead> beads) implements Edit {

  /** Copies the beads. */
  public MergeBeads {
    beads = List.copyOf(beads);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    if (beads.size() < 2) {
      throw new EditException(Refusal.TOO_FEW_BEADS);
    }
    int at = bitext.beads().indexOf(beads.get(0));
    if (at < 0
        || at + beads.size() > bitext.beads().size()
        || !bitext.beads().subList(at, at + beads.size()).equals(beads)) {
      throw new EditException(Refusal.NOT_ADJACENT);
    }
    List<Segment> source = new ArrayList<>();
    List<Segment> target = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Bead bead : beads) {
      source.addAll(bead.getSource());
      target.addAll(bead.getTarget());
      if (bead.getNote() != null && !bead.getNote().isBlank()) {
        notes.add(bead.getNote());
      }
    }
    Bead merged = beads.get(0);
    bitext.beads().removeAll(beads.subList(1, beads.size()));
    bitext.setSides(merged, source, target);
    merged.setStatus(BeadStatus.UNREVIEWED);
    if (!notes.isEmpty()) {
      merged.setNote(String.join("\n", notes));
    }
    return Place.of(merged);
  }
}
