package org.bayan.align.internal.search;

import java.util.Arrays;
import java.util.Collection;

/**
 * The nodes of the lattice that are looked at: for each source position a range of target
 * positions. Bounds never fall from one row to the next, and the first and the last node are
 * inside, so that at least one path exists.
 */
public final class Band {
  private final int[] low;
  private final int[] high;

  private Band(int[] low, int[] high) {
    this.low = low;
    this.high = high;
  }

  /**
   * The band around the straight line from the first to the last node.
   *
   * @param sources number of source segments
   * @param targets number of target segments
   * @param width how far a node may lie from the line, in target segments
   */
  public static Band aroundDiagonal(int sources, int targets, int width) {
    int[] centre = new int[sources + 1];
    for (int i = 0; i <= sources; i++) {
      centre[i] = sources == 0 ? targets : (int) ((long) i * targets / sources);
    }
    return around(centre, centre, targets, width);
  }

  /**
   * A band around given ranges.
   *
   * @param first least target position of interest for each source position
   * @param last greatest target position of interest for each source position
   * @param targets number of target segments
   * @param margin how far to widen each range
   */
  public static Band around(int[] first, int[] last, int targets, int margin) {
    int rows = first.length;
    int[] low = new int[rows];
    int[] high = new int[rows];
    for (int i = rows - 1, least = targets; i >= 0; i--) {
      least = Math.min(least, Math.max(0, first[i] - margin));
      low[i] = least;
    }
    for (int i = 0, most = 0; i < rows; i++) {
      most = Math.max(most, Math.min(targets, last[i] + margin));
      high[i] = most;
    }
    low[0] = 0;
    high[rows - 1] = targets;
    // Neighbouring rows must overlap, or a run of unaligned target segments would find no way.
    for (int i = 0; i + 1 < rows; i++) {
      high[i] = Math.max(high[i], low[i + 1]);
    }
    return new Band(low, high);
  }

  /** The part of this band from which paths go through some nodes, and these nodes. */
  Band through(Collection<Barriers.Node> nodes) {
    int rows = low.length;
    int[] least = new int[rows];
    int[] most = new int[rows];
    Arrays.fill(most, high[rows - 1]);
    for (Barriers.Node node : nodes) {
      if (node.source() + 1 < rows) {
        least[node.source() + 1] = Math.max(least[node.source() + 1], node.target());
      }
      if (node.source() > 0) {
        most[node.source() - 1] = Math.min(most[node.source() - 1], node.target());
      }
    }
    for (int i = 1; i < rows; i++) {
      least[i] = Math.max(least[i], least[i - 1]);
    }
    for (int i = rows - 2; i >= 0; i--) {
      most[i] = Math.min(most[i], most[i + 1]);
    }
    int[] first = new int[rows];
    int[] last = new int[rows];
    for (int i = 0; i < rows; i++) {
      first[i] = Math.clamp(low[i], least[i], most[i]);
      last[i] = Math.clamp(high[i], least[i], most[i]);
    }
    // A node may lie outside of this band.
    for (Barriers.Node node : nodes) {
      first[node.source()] = Math.min(first[node.source()], node.target());
      last[node.source()] = Math.max(last[node.source()], node.target());
    }
    return around(first, last, high[rows - 1], 0);
  }

  /** The least target position of a row. */
  public int low(int source) {
    return low[source];
  }

  /** The greatest target position of a row. */
  public int high(int source) {
    return high[source];
  }

  /** Number of rows: source segments plus one. */
  public int rows() {
    return low.length;
  }

  /** Whether a band has nodes that another one lacks. */
  public boolean exceeds(Band other) {
    for (int i = 0; i < low.length; i++) {
      if (low[i] < other.low[i] || high[i] > other.high[i]) {
        return true;
      }
    }
    return false;
  }

  /** Whether a node is inside. */
  public boolean contains(int source, int target) {
    return source < low.length && target >= low[source] && target <= high[source];
  }
}
