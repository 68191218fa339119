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

  /** The same bead with another posterior. */
  public Edge withPosterior(double other) {
    return new Edge(sourceFrom, sourceTo, targetFrom, targetTo, cost, other);
  }

  /**
   * Whether another bead holds the same segments. Where a segment stands alone, what is beside it
   * on the other side does not matter.
   */
  public boolean isSameAs(Edge other) {
    boolean sameSource = sourceFrom == other.sourceFrom && sourceTo == other.sourceTo;
    boolean sameTarget = targetFrom == other.targetFrom && targetTo == other.targetTo;
    boolean sourceAlone = targetFrom == targetTo && other.targetFrom == other.targetTo;
    boolean targetAlone = sourceFrom == sourceTo && other.sourceFrom == other.sourceTo;
    return (sameSource || targetAlone) && (sameTarget || sourceAlone);
  }
}
