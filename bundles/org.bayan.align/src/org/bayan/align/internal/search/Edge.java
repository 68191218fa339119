package org.bayan.align.internal.search;

/**
 * A bead in the lattice: the segments from (inclusive) to (exclusive) on each side.
 *
 * @param sourceFrom first source segment
 * @param sourceTo after the last source segment
 * @param targetFrom first target segment
 * @param targetTo after the last target segment
 * @param cost −ln p
 * @param posterior share of this bead in all alignments, 0 to 1
 */
public record Edge(
    int sourceFrom, int sourceTo, int targetFrom, int targetTo, double cost, double posterior) {

  /** Number of source segments. */
  public int sourceSize() {
    return sourceTo - sourceFrom;
  }

  /** Number of target segments. */
  public int targetSize() {
    return targetTo - targetFrom;
  }

  /** Whether there is something on both sides. */
  public boolean isTwoSided() {
    return sourceTo > sourceFrom && targetTo > targetFrom;
  }
}
