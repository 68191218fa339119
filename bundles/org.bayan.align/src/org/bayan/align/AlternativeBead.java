package org.bayan.align;

import java.util.List;

/**
 * What could stand instead of a bead: the most probable other bead that holds some of its segments.
 *
 * @param source indices of the source segments, ascending, possibly none
 * @param target indices of the target segments, ascending, possibly none
 * @param confidence its probability, 0 to 1
 */
public record AlternativeBead(List<Integer> source, List<Integer> target, double confidence) {
  /** Copies the lists. */
  public AlternativeBead {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }
}
