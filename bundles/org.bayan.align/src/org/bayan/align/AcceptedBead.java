package org.bayan.align;

import java.util.List;

/**
 * A bead that a person has decided on and that an aligner must keep.
 *
 * @param source indices of the source segments, ascending, possibly none
 * @param target indices of the target segments, ascending, possibly none
 */
public record AcceptedBead(List<Integer> source, List<Integer> target) {
  /** Copies the lists. */
  public AcceptedBead {
    source = List.copyOf(source);
    target = List.copyOf(target);
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("An accepted bead holds no segment.");
    }
  }
}
