package org.bayan.ui.internal.footer;

import java.util.List;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.eclipse.osgi.util.NLS;

/**
 * How far an alignment is.
 *
 * @param beads how many beads it has
 * @param accepted how many of them are accepted
 * @param review how many are to be looked at again
 */
public record Counts(int beads, int accepted, int review) {

  /** Counts the beads of an alignment. */
  public static Counts of(List<Bead> beads) {
    int accepted = 0;
    int review = 0;
    for (Bead bead : beads) {
      if (bead.getStatus() == BeadStatus.ACCEPTED) {
        accepted++;
      } else if (bead.getStatus() == BeadStatus.NEEDS_REVIEW) {
        review++;
      }
    }
    return new Counts(beads.size(), accepted, review);
  }

  /** How many nobody has said anything of. */
  public int open() {
    return beads - accepted - review;
  }

  /** The share of accepted beads in per cent, rounded down: 100 only when all are. */
  int percent() {
    return beads == 0 ? 0 : (int) (100L * accepted / beads);
  }

  /** All of it as a line. */
  String words() {
    return NLS.bind(Messages.counts, new Object[] {beads, accepted, review, open()});
  }
}
