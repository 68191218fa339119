package org.bayan.align.evaluation;

import java.util.List;

/**
 * Two texts with their alignment.
 *
 * @param source the segments of the source in order
 * @param target the segments of the target in order
 * @param gold the beads in order
 */
public record NoisyBitext(List<String> source, List<String> target, List<BeadSides> gold) {
  /** Copies the lists. */
  public NoisyBitext {
    source = List.copyOf(source);
    target = List.copyOf(target);
    gold = List.copyOf(gold);
  }
}
