package org.bayan.align;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Segments of the source with the segments of the target that say the same.
 *
 * @param source indices of the source segments, ascending, possibly none
 * @param target indices of the target segments, ascending, possibly none
 * @param cost −ln p, see the package description
 * @param confidence the probability that the bead is right, 0 to 1
 * @param evidence the reasons, strongest first
 * @param alternative what could stand instead; empty where nothing else was probable
 */
public record AlignedBead(
    List<Integer> source,
    List<Integer> target,
    double cost,
    double confidence,
    List<Evidence> evidence,
    Optional<AlternativeBead> alternative) {
  /** Copies the lists. */
  public AlignedBead {
    source = List.copyOf(source);
    target = List.copyOf(target);
    evidence = List.copyOf(evidence);
    Objects.requireNonNull(alternative, "alternative");
  }

  /** How many segments are on each side, as {@code 2-1}. */
  public String shape() {
    return source.size() + "-" + target.size();
  }

  /** Whether there is something on both sides. */
  public boolean isTwoSided() {
    return !source.isEmpty() && !target.isEmpty();
  }
}
