package org.bayan.align.internal.search;

import java.util.Arrays;

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

  /** Collects the nodes that are reached. */
  static final class Builder {
    private final int[] first;
    private final int[] last;
    private final int targets;

    Builder(int sources, int targets) {
      this.first = new int[sources + 1];
      this.last = new int[sources + 1];
      this.targets = targets;
      Arrays.fill(first, targets);
    }

    void add(int source, int target) {
      first[source] = Math.min(first[source], target);
      last[source] = Math.max(last[source], target);
    }

    Reach build() {
      return new Reach(first, last, targets);
    }
  }

  /**
   * The band around the probable paths.
   *
   * @param margin how far to widen it, in target segments
   */
  public Band band(int margin) {
    return Band.around(first, last, targets, margin);
  }

  /**
   * The band around the probable paths for a search that looks closer.
   *
   * @param factor how many segments of the finer search each of this one holds
   * @param sources number of source segments of the finer search
   * @param finerTargets number of target segments of the finer search
   * @param margin how far to widen it, in target segments of the finer search
   */
  public Band finer(int factor, int sources, int finerTargets, int margin) {
    int[] finerFirst = new int[sources + 1];
    int[] finerLast = new int[sources + 1];
    for (int i = 0; i <= sources; i++) {
      int before = i / factor;
      int after = Math.min(first.length - 1, (i + factor - 1) / factor);
      finerFirst[i] = Math.min(finerTargets, first[before] * factor);
      finerLast[i] = Math.min(finerTargets, last[after] * factor);
    }
    return Band.around(finerFirst, finerLast, finerTargets, margin);
  }

  /** Whether probable paths ran along the edge of a band, so that others may lie beyond it. */
  public boolean touches(Band band) {
    int rows = first.length;
    for (int i = 0; i < rows; i++) {
      boolean reached = first[i] <= last[i];
      boolean low = first[i] == band.low(i) && first[i] > 0 && i < rows - 1;
      boolean high = last[i] == band.high(i) && last[i] < targets && i > 0;
      if (reached && (low || high)) {
        return true;
      }
    }
    return false;
  }
}
