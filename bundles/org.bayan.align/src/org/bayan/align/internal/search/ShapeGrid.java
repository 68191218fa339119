package org.bayan.align.internal.search;

/** A shape for each node of a band, by its number. */
final class ShapeGrid {
  private final Band band;
  private final byte[][] rows;

  ShapeGrid(Band band) {
    this.band = band;
    this.rows = new byte[band.rows()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new byte[band.high(i) - band.low(i) + 1];
    }
  }

  int get(int source, int target) {
    return rows[source][target - band.low(source)];
  }

  /** Sets a number below 128. */
  void set(int source, int target, int shape) {
    rows[source][target - band.low(source)] = (byte) shape;
  }
}
