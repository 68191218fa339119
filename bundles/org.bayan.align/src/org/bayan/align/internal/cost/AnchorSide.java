package org.bayan.align.internal.cost;

import java.util.BitSet;
import java.util.List;
import org.bayan.align.internal.features.Anchor;
import org.bayan.align.internal.features.TextFeatures;

/** The anchors of one text in the form that is asked millions of times. */
final class AnchorSide {
  private final int[][] keys;
  private final boolean[][] asserted;
  private final BitSet[] present;

  AnchorSide(TextFeatures text) {
    keys = new int[text.size()][];
    asserted = new boolean[text.size()][];
    present = new BitSet[text.size()];
    for (int i = 0; i < keys.length; i++) {
      add(i, text.segments().get(i).anchors());
    }
  }

  private void add(int segment, List<Anchor> anchors) {
    keys[segment] = new int[anchors.size()];
    asserted[segment] = new boolean[anchors.size()];
    present[segment] = new BitSet();
    for (int k = 0; k < anchors.size(); k++) {
      keys[segment][k] = anchors.get(k).key();
      asserted[segment][k] = anchors.get(k).asserted();
      present[segment].set(anchors.get(k).key());
    }
  }

  /** What the anchors of some segments gain from some segments of the other side. */
  double gain(
      int from, int size, AnchorSide other, int otherFrom, int otherSize, AnchorGains gains) {
    double gain = 0;
    for (int i = from; i < from + size; i++) {
      for (int k = 0; k < keys[i].length; k++) {
        int key = keys[i][k];
        if (other.contains(otherFrom, otherFrom + otherSize, key)) {
          gain += contains(from, i, key) ? 0 : gains.match(key, otherSize);
        } else if (asserted[i][k] && !contains(from, i, key)) {
          gain += gains.miss(key, otherSize);
        }
      }
    }
    return gain;
  }

  private boolean contains(int from, int to, int key) {
    for (int i = from; i < to; i++) {
      if (present[i].get(key)) {
        return true;
      }
    }
    return false;
  }
}
