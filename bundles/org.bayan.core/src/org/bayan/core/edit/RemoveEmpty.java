package org.bayan.core.edit;

import java.util.List;
import java.util.Objects;
import org.bayan.core.BitextSide;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.Segment;

/**
 * Closes the gap that an empty side of a bead is: the segments below move one bead up, until an
 * accepted bead or the next empty side. Empty sides right below the gap are part of it. A bead left
 * empty vanishes.
 *
 * @param bead the bead
 * @param side which side is empty
 */
public record RemoveEmpty(Bead bead, BitextSide side) implements Edit {

  /** No part is null. */
  public RemoveEmpty {
    Objects.requireNonNull(bead);
    Objects.requireNonNull(side);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    int at = bitext.indexOf(bead);
    EditedBitext.requireOpen(bead);
    if (!EditedBitext.side(bead, side).isEmpty()) {
      throw new EditException(Refusal.NOT_EMPTY);
    }
    int gap = at;
    while (side(bitext, gap + 1).isEmpty()) {
      gap++;
    }
    int last = gap;
    for (; last + 1 < bitext.beads().size() && isPulled(bitext.beads().get(last + 1)); last++) {
      bitext.setSide(bitext.beads().get(last), side, side(bitext, last + 1));
    }
    Bead emptied = bitext.beads().get(last);
    bitext.setSide(emptied, side, List.of());
    Bead filled = bitext.beads().get(gap);
    bitext.removeEmpty(List.of(emptied), bitext.beads().get(last - 1));
    return Place.of(filled);
  }

  private List<Segment> side(EditedBitext bitext, int index) throws EditException {
    if (index == bitext.beads().size()) {
      throw new EditException(Refusal.NOTHING_BELOW);
    }
    Bead below = bitext.beads().get(index);
    EditedBitext.requireOpen(below);
    return List.copyOf(EditedBitext.side(below, side));
  }

  private boolean isPulled(Bead below) {
    return below.getStatus() != BeadStatus.ACCEPTED && !EditedBitext.side(below, side).isEmpty();
  }
}
