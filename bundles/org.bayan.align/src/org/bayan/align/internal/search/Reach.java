package org.bayan.align.internal.search;

/**
 * Where the probable paths of a search ran, from which the next search takes its band. A row that
 * no probable path touches (one in the middle of a long bead) has an empty range that the
 * neighbours' ranges and the margin cover.
 */
public final class Reach {
  /** ln of the posterior below which a node counts as not reached. */
  static final double NEGLIGIBLE = Math.log(1e-6);

  private final int[] first;
  private final int[] last;
  private final int targets;

  Reach(int[] first, int[] last, int targets) {
    this.first = first;
    this.last = last;
    this.targets = targets;
  }

  /**
   * The band around the probable paths.
   *
   * @param margin how far to widen it, in target segments
   */
  public Band band(int margin) {
    return Band.around(first, last, targets, margin);
  }
}
