package org.bayan.align.internal.cost;

import org.bayan.align.internal.search.Band;

/** Which target segments beads over each source segment can hold, within a band. */
final class RowWindows {
  private final Band band;
  private final int longest;
  private final int targets;

  RowWindows(Band band, int longest) {
    this.band = band;
    this.longest = longest;
    this.targets = band.high(band.rows() - 1);
  }

  /** How many rows to keep at a time; a power of two greater than the longest bead. */
  int rows() {
    return Integer.highestOneBit(longest) * 2;
  }

  int low(int row) {
    return band.low(Math.max(0, row - longest + 1));
  }

  int size(int row) {
    return Math.min(targets, band.high(Math.min(row, band.rows() - 1)) + longest) - low(row);
  }
}
