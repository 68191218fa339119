package org.bayan.align.internal.search;

import java.util.Arrays;

/** A number for each node of a band; rows take memory from their first use until released. */
final class Grid {
  private final Band band;
  private final double initial;
  private final double[][] rows;

  Grid(Band band, double initial) {
    this.band = band;
    this.initial = initial;
    this.rows = new double[band.rows()][];
  }

  double get(int source, int target) {
    double[] row = rows[source];
    return row == null ? initial : row[target - band.low(source)];
  }

  void set(int source, int target, double value) {
    if (rows[source] == null) {
      rows[source] = new double[band.high(source) - band.low(source) + 1];
      Arrays.fill(rows[source], initial);
    }
    rows[source][target - band.low(source)] = value;
  }

  /** Forgets a row, if there is one of that number. */
  void release(int source) {
    if (source >= 0 && source < rows.length) {
      rows[source] = null;
    }
  }
}
