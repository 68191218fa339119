package org.bayan.core;

import java.util.List;
import org.bayan.core.ProposedBeads.Changes;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Text;

/**
 * What came of a new alignment.
 *
 * @param project the bitext as it is now
 * @param alignments what came of each alignment that was made again, in their order
 */
public record RealignOutcome(BitextProject project, List<Realigned> alignments) {

  /**
   * An alignment that was made again.
   *
   * @param target its target text
   * @param summary its figures
   * @param changes what became of its beads
   * @param crossings accepted beads that cross, and between which nothing is aligned therefore
   */
  public record Realigned(
      Text target, AlignmentSummary summary, Changes changes, List<Crossing> crossings) {

    /** Copies the list. */
    public Realigned {
      crossings = List.copyOf(crossings);
    }
  }

  /**
   * Two beads that cross.
   *
   * @param first the one that comes first in the source
   * @param second the one that comes first in the target
   */
  public record Crossing(Bead first, Bead second) {}

  /** Copies the list. */
  public RealignOutcome {
    alignments = List.copyOf(alignments);
  }
}
