package org.bayan.align.internal.cost;

import java.util.Arrays;
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
    Row row = rows[place];
    if (row == null || row.segment != i) {
      if (row == null) {
        row = new Row(table.target().share().length);
        rows[place] = row;
      }
      row.open(i);
    }
    return row;
  }

  /** The cells of one source segment. */
  private final class Row {
    private final int[] first;
    private int[] next = new int[256];
    private int[] position = new int[256];
    private float[] there = new float[256];
    private float[] back = new float[256];
    private int[] touched = new int[256];
    private int size;
    private int segment = -1;
    private int low;
    private float[][] forward;
    private float[][] backward;

    Row(int targetItems) {
      first = new int[targetItems];
      Arrays.fill(first, -1);
    }

    void open(int i) {
      for (int k = 0; k < size; k++) {
        first[touched[k]] = -1;
      }
      size = 0;
      segment = i;
      low = windows.low(i);
      forward = new float[windows.size(i)][];
      backward = new float[forward.length][];
      int[] items = source.of(i);
      for (int s = 0; s < items.length; s++) {
        for (int pair = table.from(items[s]); pair < table.to(items[s]); pair++) {
          add(s, pair);
        }
      }
    }

    private void add(int s, int pair) {
      if (size == next.length) {
        next = Arrays.copyOf(next, size * 2);
        position = Arrays.copyOf(position, size * 2);
        there = Arrays.copyOf(there, size * 2);
        back = Arrays.copyOf(back, size * 2);
        touched = Arrays.copyOf(touched, size * 2);
      }
      int item = table.targets()[pair];
      next[size] = first[item];
      position[size] = s;
      there[size] = table.forward()[pair];
      back[size] = table.backward()[pair];
      touched[size] = item;
      first[item] = size++;
    }

    void fill(int j) {
      if (forward[j - low] == null) {
        int[] items = target.of(j);
        float[] explained = null;
        float[] explaining = null;
        for (int t = 0; t < items.length; t++) {
          for (int entry = first[items[t]]; entry >= 0; entry = next[entry]) {
            if (explained == null) {
              explained = new float[items.length];
              explaining = new float[source.of(segment).length];
            }
            explained[t] += there[entry];
            explaining[position[entry]] += back[entry];
          }
        }
        forward[j - low] = explained == null ? NOTHING : explained;
        backward[j - low] = explained == null ? NOTHING : explaining;
      }
    }
  }
}
