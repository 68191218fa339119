package org.bayan.core.edit;

import java.util.List;
import java.util.Objects;
import org.bayan.core.BitextSide;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.Segment;

/**
 * Makes a side of a bead empty. Its segments move one bead down, and so do those below, until a
 * bead that is empty on this side takes the last of them. Where an accepted bead or the end comes
 * first, a new bead takes them.
 *
 * @param bead the bead
 * @param side which side comes to be empty
 */
public record InsertEmpty(Bead bead, BitextSide side) implements Edit {

  /** No part is null. */
  public InsertEmpty {
    Objects.requireNonNull(bead);
    Objects.requireNonNull(side);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    int at = bitext.indexOf(bead);
    EditedBitext.requireOpen(bead);
    if (EditedBitext.side(bead, side).isEmpty()) {
      throw new EditException(Refusal.NO_SEGMENT);
    }
    List<Segment> moved = List.copyOf(EditedBitext.side(bead, side));
    bitext.setSide(bead, side, List.of());
    for (int next = at + 1; !moved.isEmpty(); next++) {
      if (next == bitext.beads().size()
          || bitext.beads().get(next).getStatus() == BeadStatus.ACCEPTED) {
        bitext.insertBead(next);
      }
      Bead below = bitext.beads().get(next);
      List<Segment> replaced = List.copyOf(EditedBitext.side(below, side));
      bitext.setSide(below, side, moved);
      moved = replaced;
    }
    Bead below = bitext.beads().get(at + 1);
    bitext.removeEmpty(List.of(bead), below);
    return Place.of(EditedBitext.side(bead, side.other()).isEmpty() ? below : bead);
  }
}
