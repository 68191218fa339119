package org.bayan.align.internal.cost;

import java.util.Arrays;
import org.bayan.align.internal.features.TextFeatures;
import org.bayan.align.internal.words.WordTable;

/** For each segment of a text the items about which something is known. */
final class ActiveItems {
  private final int[][] items;
  private final int[] counts;
  private final double[] unmatched;

  ActiveItems(TextFeatures text, WordTable.Side side) {
    items = new int[text.size()][];
    counts = new int[text.size() + 1];
    unmatched = new double[text.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = known(text.segments().get(i).items(), side);
      counts[i + 1] = counts[i] + items[i].length;
      for (int item : items[i]) {
        unmatched[i] += Math.log(side.unexplained()[item]);
      }
    }
  }

  private static int[] known(int[] items, WordTable.Side side) {
    int[] known = new int[items.length];
    int size = 0;
    for (int item : items) {
      if (side.knows(item)) {
        known[size++] = item;
      }
    }
    return Arrays.copyOf(known, size);
  }

  int size() {
    return items.length;
  }

  int[] of(int segment) {
    return items[segment];
  }

  /** How many there are in some segments. */
  int count(int from, int to) {
    return counts[to] - counts[from];
  }

  /** ln of the likelihood ratio of a segment that nothing explains. */
  double unmatched(int segment) {
    return unmatched[segment];
  }
}
