package org.bayan.align.internal.cost;

import org.bayan.align.internal.words.WordTable;

/**
 * For a pair of segments, how much the items of the one explain each item of the other. Cells are
 * kept for the few source segments around the one that the search is at, so memory stays bounded.
 */
final class MatchCells {
  private static final float[] NOTHING = {};

  private final WordTable table;
  private final ActiveItems source;
  private final ActiveItems target;
  private final RowWindows windows;
  private final Row[] rows;

  MatchCells(WordTable table, ActiveItems source, ActiveItems target, RowWindows windows) {
    this.table = table;
    this.source = source;
    this.target = target;
    this.windows = windows;
    this.rows = new Row[windows.rows()];
  }

  /**
   * For each item of a target segment the sum of p(item | s) over the items s of a source segment;
   * no value at all where all are 0.
   */
  float[] forward(int i, int j) {
    Row row = row(i);
    row.fill(j);
    return row.forward[j - row.low];
  }

  /** The same for each item of the source segment given those of the target segment. */
  float[] backward(int i, int j) {
    Row row = row(i);
    row.fill(j);
    return row.backward[j - row.low];
  }

  private Row row(int i) {
    int place = i & (rows.length - 1);
    if (rows[place] == null) {
      rows[place] = new Row();
    }
    if (rows[place].segment != i) {
      rows[place].open(i);
    }
    return rows[place];
  }

  /** The cells of one source segment. */
  private final class Row {
    private final MatchMatrix matrix = new MatchMatrix(table);
    private int segment = -1;
    private int low;
    private float[][] forward;
    private float[][] backward;

    void open(int i) {
      segment = i;
      low = windows.low(i);
      forward = new float[windows.size(i)][];
      backward = new float[forward.length][];
      matrix.open(source.of(i), target, low, low + forward.length);
    }

    void fill(int j) {
      if (forward[j - low] == null) {
        int[] items = target.of(j);
        boolean matched = matrix.matches(items);
        forward[j - low] = matched ? matrix.forward(items) : NOTHING;
        backward[j - low] = matched ? matrix.backward(items) : NOTHING;
      }
    }
  }
}
