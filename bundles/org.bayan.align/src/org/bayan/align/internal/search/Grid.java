package org.bayan.align.internal.search;

import java.util.Arrays;

/** A number for each node of a band. */
final class Grid {
  private final Band band;
  private final double[][] rows;

  Grid(Band band, double initial) {
    this.band = band;
    this.rows = new double[band.rows()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new double[band.high(i) - band.low(i) + 1];
      Arrays.fill(rows[i], initial);
    }
  }

  double get(int source, int target) {
    return rows[source][target - band.low(source)];
  }

  void set(int source, int target, double value) {
    rows[source][target - band.low(source)] = value;
  }
}
