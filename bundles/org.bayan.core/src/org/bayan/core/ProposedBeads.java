package org.bayan.core;

import java.util.List;
import java.util.Map;
import org.bayan.exchange.BeadAlternative;
import org.bayan.model.bitext.Alignment;
import org.bayan.model.bitext.Bead;

/**
 * All beads that an alignment shall have: those of its own that are kept, and new ones. The
 * alignment is as it was until {@link #applyTo} is called or an editor does the same by commands of
 * its own.
 *
 * @param beads in order; the kept ones are still in the alignment, the others in none
 * @param lastBead the number of the last bead id that was given out
 * @param alternatives what could stand instead of new beads, where anything else was probable
 * @param changes what it means for the beads that there were
 */
public record ProposedBeads(
    List<Bead> beads, int lastBead, Map<Bead, BeadAlternative> alternatives, Changes changes) {

  /**
   * What becomes of the beads that an alignment has.
   *
   * @param kept how many stay because they are accepted
   * @param same how many others come out with the same segments; they keep id, status, link type
   *     and note, and have a new confidence and new evidence
   * @param made how many are new
   * @param dropped how many are given up
   * @param droppedWork how many of these a person had worked on
   */
  public record Changes(int kept, int same, int made, int dropped, int droppedWork) {}

  /** Copies the collections. */
  public ProposedBeads {
    beads = List.copyOf(beads);
    alternatives = Map.copyOf(alternatives);
  }

  /** Gives the beads to the alignment that they were made for. */
  public void applyTo(Alignment alignment) {
    alignment.setAligner(BayanVersion.PROGRAM);
    alignment.setLastBead(lastBead);
    alignment.getBeads().clear();
    alignment.getBeads().addAll(beads);
  }
}
