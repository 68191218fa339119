package org.bayan.align;

import java.util.List;

/**
 * A bead that a person has decided on and that an aligner must keep.
 *
 * @param source indices of the source segments, ascending, possibly none
 * @param target indices of the target segments, ascending, possibly none
 */
public record AcceptedBead(List<Integer> source, List<Integer> target) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException when both sides are empty or one does not ascend
   */
  public AcceptedBead {
    source = List.copyOf(source);
    target = List.copyOf(target);
    if (source.isEmpty() && target.isEmpty()) {
      throw new IllegalArgumentException("An accepted bead holds no segment.");
    }
    if (!ascends(source) || !ascends(target)) {
      throw new IllegalArgumentException(
          "The segments of an accepted bead do not ascend: " + source + " and " + target + ".");
    }
  }

  private static boolean ascends(List<Integer> segments) {
    for (int k = 1; k < segments.size(); k++) {
      if (segments.get(k - 1) >= segments.get(k)) {
        return false;
      }
    }
    return true;
  }
}
