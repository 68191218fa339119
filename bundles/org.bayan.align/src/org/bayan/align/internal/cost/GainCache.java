package org.bayan.align.internal.cost;

import java.util.Arrays;

/**
 * Gains that are asked for many times: for a source segment, a target segment and a number of
 * segments. They are kept for the few source segments around the one that the search is at.
 */
final class GainCache {
  private final RowWindows windows;
  private final int longest;
  private final int[] segments;
  private final int[] lows;
  private final double[][] gains;

  GainCache(RowWindows windows, int longest) {
    this.windows = windows;
    this.longest = longest;
    this.segments = new int[windows.rows()];
    this.lows = new int[segments.length];
    this.gains = new double[segments.length][];
    Arrays.fill(segments, -1);
  }

  /** The gain, or NaN when it is not known yet. */
  double get(int i, int j, int size) {
    int row = row(i);
    return gains[row][(j - lows[row]) * longest + size - 1];
  }

  void set(int i, int j, int size, double gain) {
    int row = row(i);
    gains[row][(j - lows[row]) * longest + size - 1] = gain;
  }

  private int row(int i) {
    int row = i & (segments.length - 1);
    if (segments[row] != i) {
      segments[row] = i;
      lows[row] = windows.low(i);
      int length = windows.size(i) * longest;
      if (gains[row] == null || gains[row].length < length) {
        gains[row] = new double[length];
      }
      Arrays.fill(gains[row], Double.NaN);
    }
    return row;
  }
}
