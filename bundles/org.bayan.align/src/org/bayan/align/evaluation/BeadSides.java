package org.bayan.align.evaluation;

import java.util.List;
import org.bayan.align.AlignedBead;

/**
 * What a bead holds, which is all that is compared with the gold.
 *
 * @param source indices of the source segments, ascending, possibly none
 * @param target indices of the target segments, ascending, possibly none
 */
public record BeadSides(List<Integer> source, List<Integer> target) {
  /** Sorts and copies the lists. */
  public BeadSides {
    source = source.stream().sorted().toList();
    target = target.stream().sorted().toList();
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("A bead holds no segment.");
    }
  }

  /** The sides of a bead that an aligner found. */
  public static BeadSides of(AlignedBead bead) {
    return new BeadSides(bead.source(), bead.target());
  }

  /** The sides of the beads that an aligner found, in their order. */
  public static List<BeadSides> of(List<AlignedBead> beads) {
    return beads.stream().map(BeadSides::of).toList();
  }

  /** Whether there is something on both sides. */
  public boolean isTwoSided() {
    return !source.isEmpty() && !target.isEmpty();
  }
}
