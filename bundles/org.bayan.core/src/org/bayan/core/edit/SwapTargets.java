package org.bayan.core.edit;

import java.util.List;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;

/**
 * Lets two beads exchange their target segments. A bead left empty vanishes.
 *
 * @param beads two beads, wherever they stand
 */
public record SwapTargets(List<Bead> beads) implements Edit {

  /** Copies the beads. */
  public SwapTargets {
    beads = List.copyOf(beads);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    if (beads.size() != 2) {
      throw new EditException(Refusal.TOO_FEW_BEADS);
    }
    Bead one = beads.get(0);
    Bead other = beads.get(1);
    bitext.indexOf(one);
    bitext.indexOf(other);
    EditedBitext.requireOpen(one);
    EditedBitext.requireOpen(other);
    List<Segment> ofOne = List.copyOf(one.getTarget());
    List<Segment> ofOther = List.copyOf(other.getTarget());
    if (ofOne.equals(ofOther)) {
      throw new EditException(Refusal.NO_CHANGE);
    }
    bitext.setSides(one, List.copyOf(one.getSource()), ofOther);
    bitext.setSides(other, List.copyOf(other.getSource()), ofOne);
    Bead left = one.getSource().isEmpty() && one.getTarget().isEmpty() ? other : one;
    bitext.removeEmpty(beads, left);
    return Place.of(left);
  }
}
