package org.bayan.align.internal.cost;

import java.util.Arrays;
import org.bayan.align.internal.words.WordTable;

/**
 * What is known of the items of one source segment and those of a window of target segments. It is
 * asked for all target segments of the window, so what the pairs of items have in the table is laid
 * out once: for each target item a dense row with a place for each source item.
 */
final class MatchMatrix {
  private static final int OUTSIDE = -1;
  private static final int UNMATCHED = -2;

  private final WordTable table;
  private final int[] rows;
  private int[] marked = new int[256];
  private int markedSize;
  private int width;
  private int size;
  private float[] explained = new float[256];
  private float[] explaining = new float[4096];

  MatchMatrix(WordTable table) {
    this.table = table;
    this.rows = new int[table.target().share().length];
    Arrays.fill(rows, OUTSIDE);
  }

  /**
   * Lays out another source segment.
   *
   * @param items the items of the source segment
   * @param target the target segments
   * @param from the first of the window
   * @param to after the last of the window
   */
  void open(int[] items, ActiveItems target, int from, int to) {
    for (int k = 0; k < markedSize; k++) {
      rows[marked[k]] = OUTSIDE;
    }
    markedSize = 0;
    size = 0;
    width = items.length;
    for (int j = from; j < to; j++) {
      mark(target.of(j));
    }
    for (int s = items.length - 1; s >= 0; s--) {
      for (int pair = table.from(items[s]); pair < table.to(items[s]); pair++) {
        add(s, pair);
      }
    }
  }

  private void mark(int[] items) {
    for (int item : items) {
      if (rows[item] == OUTSIDE) {
        rows[item] = UNMATCHED;
        if (markedSize == marked.length) {
          marked = Arrays.copyOf(marked, markedSize * 2);
        }
        marked[markedSize++] = item;
      }
    }
  }

  private void add(int s, int pair) {
    int item = table.targets()[pair];
    if (rows[item] == OUTSIDE) {
      return;
    }
    if (rows[item] == UNMATCHED) {
      rows[item] = newRow();
    }
    explained[rows[item]] += table.forward()[pair];
    explaining[rows[item] * width + s] = table.backward()[pair];
  }

  private int newRow() {
    int needed = (size + 1) * width;
    if (size == explained.length) {
      explained = Arrays.copyOf(explained, size * 2);
    }
    if (needed > explaining.length) {
      explaining = Arrays.copyOf(explaining, needed * 2);
    }
    explained[size] = 0;
    Arrays.fill(explaining, size * width, needed, 0);
    return size++;
  }

  /** Whether a source item and one of some items of the window may translate each other. */
  boolean matches(int[] items) {
    for (int item : items) {
      if (rows[item] >= 0) {
        return true;
      }
    }
    return false;
  }

  /** For each of some items of the window the sum of p(item | s) over the source items s. */
  float[] forward(int[] items) {
    float[] sums = new float[items.length];
    for (int t = 0; t < items.length; t++) {
      int row = rows[items[t]];
      sums[t] = row < 0 ? 0 : explained[row];
    }
    return sums;
  }

  /** For each source item s the sum of p(s | item) over some items of the window. */
  float[] backward(int[] items) {
    float[] sums = new float[width];
    for (int item : items) {
      int start = rows[item] * width;
      for (int s = 0; start >= 0 && s < width; s++) {
        sums[s] += explaining[start + s];
      }
    }
    return sums;
  }
}
