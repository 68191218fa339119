package org.bayan.align.internal.words;

import java.util.List;

/** Where each source item stands in examples. */
final class Occurrences {
  private final int[] starts;
  private final int[] examples;
  private final int[] positions;

  Occurrences(int items, List<Example> list) {
    starts = new int[items + 1];
    for (Example example : list) {
      for (int item : example.source()) {
        starts[item + 1]++;
      }
    }
    for (int item = 0; item < items; item++) {
      starts[item + 1] += starts[item];
    }
    examples = new int[starts[items]];
    positions = new int[starts[items]];
    int[] next = starts.clone();
    for (int k = 0; k < list.size(); k++) {
      int[] source = list.get(k).source();
      for (int s = 0; s < source.length; s++) {
        int place = next[source[s]]++;
        examples[place] = k;
        positions[place] = s;
      }
    }
  }

  int from(int item) {
    return starts[item];
  }

  int to(int item) {
    return starts[item + 1];
  }

  /** The index of the example of an occurrence. */
  int example(int occurrence) {
    return examples[occurrence];
  }

  /** The place of the item among the source items of the example. */
  int position(int occurrence) {
    return positions[occurrence];
  }
}
