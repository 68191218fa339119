package org.bayan.core.edit;

import java.util.Objects;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;

/**
 * Accepts all beads down to one, that one included. Those that somebody wants looked at again stay
 * as they are.
 *
 * @param bead the last
 */
public record AcceptAllBefore(Bead bead) implements Edit {

  /** The bead is not null. */
  public AcceptAllBefore {
    Objects.requireNonNull(bead);
  }

  @Override
  public Place applyTo(EditedBitext bitext) throws EditException {
    for (Bead one : bitext.beads().subList(0, bitext.indexOf(bead) + 1)) {
      if (one.getStatus() == BeadStatus.UNREVIEWED) {
        one.setStatus(BeadStatus.ACCEPTED);
        bitext.stamp(one);
      }
    }
    return Place.of(bead);
  }
}
