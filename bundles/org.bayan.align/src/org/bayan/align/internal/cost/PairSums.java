package org.bayan.align.internal.cost;

import java.util.Arrays;
import org.bayan.align.internal.search.Shape;

/**
 * For a pair of segments, how much the words of the one explain each word of the other. Sums are
 * kept for the few source segments around the one that the search is at, so memory stays bounded.
 */
final class PairSums {
  /** Source segments kept at a time; a power of two greater than the longest bead. */
  private static final int ROWS = Integer.highestOneBit(Shape.LONGEST) * 4;

  private final WordTable table;
  private final WordModel.ActiveWords source;
  private final WordModel.ActiveWords target;
  private final int[] kept = new int[ROWS];
  private final float[][][] forward = new float[ROWS][][];
  private final float[][][] backward = new float[ROWS][][];
  private final float[][] dense = new float[ROWS][];

  PairSums(WordTable table, WordModel.ActiveWords source, WordModel.ActiveWords target) {
    this.table = table;
    this.source = source;
    this.target = target;
    Arrays.fill(kept, -1);
  }

  /**
   * For each word of a target segment the sum of p(word | s) over the words s of a source segment.
   */
  float[] forward(int i, int j) {
    int row = row(i);
    if (forward[row][j] == null) {
      forward[row][j] = forwardSums(dense[row], target.words(j));
    }
    return forward[row][j];
  }

  /**
   * For each word of a source segment the sum of p(word | t) over the words t of a target segment.
   */
  float[] backward(int i, int j) {
    int row = row(i);
    if (backward[row][j] == null) {
      backward[row][j] = backwardSums(source.words(i), target.words(j));
    }
    return backward[row][j];
  }

  private int row(int i) {
    int row = i & (ROWS - 1);
    if (kept[row] != i) {
      kept[row] = i;
      forward[row] = new float[target.size()][];
      backward[row] = new float[target.size()][];
      dense[row] = dense(i);
    }
    return row;
  }

  private float[] dense(int i) {
    float[] sums = new float[table.targetNull().length];
    for (int word : source.words(i)) {
      int[] targets = table.targets()[word];
      for (int k = 0; k < targets.length; k++) {
        sums[targets[k]] += table.forward()[word][k];
      }
    }
    return sums;
  }

  private static float[] forwardSums(float[] dense, int[] words) {
    float[] sums = new float[words.length];
    for (int w = 0; w < words.length; w++) {
      sums[w] = dense[words[w]];
    }
    return sums;
  }

  private float[] backwardSums(int[] sources, int[] words) {
    float[] sums = new float[sources.length];
    for (int w = 0; w < sources.length; w++) {
      int[] targets = table.targets()[sources[w]];
      for (int word : words) {
        int k = Arrays.binarySearch(targets, word);
        sums[w] += k >= 0 ? table.backward()[sources[w]][k] : 0;
      }
    }
    return sums;
  }
}
