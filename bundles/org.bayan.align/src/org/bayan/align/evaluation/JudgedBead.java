package org.bayan.align.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.align.AlignedBead;

/**
 * A bead that an aligner found, compared with the gold.
 *
 * @param confidence what the aligner thought of it, 0 to 1
 * @param isRight whether the gold has exactly this bead
 * @param isTwoSided whether it has something on both sides
 */
public record JudgedBead(double confidence, boolean isRight, boolean isTwoSided) {

  /**
   * Judges beads; one with one side is right when the gold leaves that segment alone too.
   *
   * @param gold the beads as they should be
   * @param beads the beads to judge
   * @return a judgement of each bead, in their order
   */
  public static List<JudgedBead> judge(List<BeadSides> gold, List<AlignedBead> beads) {
    Set<BeadSides> golden = new HashSet<>(gold);
    return beads.stream()
        .map(
            bead ->
                new JudgedBead(
                    bead.confidence(), golden.contains(BeadSides.of(bead)), bead.isTwoSided()))
        .toList();
  }
}
