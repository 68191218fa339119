package org.bayan.core.suggest;

import java.util.Arrays;
import java.util.List;

/**
 * How alike two texts are: the edit distance of their words (V. I. Levenshtein, "Binary codes
 * capable of correcting deletions, insertions, and reversals", 1966), as a share of the longer one.
 */
final class WordSimilarity {

  private WordSimilarity() {}

  /**
   * Compares.
   *
   * @param least from where on it matters, 0–100
   * @return the similarity, 0–100; anything below {@code least} where it does not reach that
   */
  static int of(List<String> one, List<String> other, int least) {
    int longer = Math.max(one.size(), other.size());
    if (longer == 0) {
      return 100;
    }
    int most = longer * (100 - least) / 100;
    if (Math.abs(one.size() - other.size()) > most) {
      return 0;
    }
    int distance = distance(one, other, most);
    return distance > most ? 0 : 100 - Math.ceilDiv(100 * distance, longer);
  }

  private static int distance(List<String> one, List<String> other, int most) {
    int[] above = new int[other.size() + 1];
    Arrays.setAll(above, i -> i);
    for (int row = 1; row <= one.size(); row++) {
      int[] next = new int[other.size() + 1];
      next[0] = row;
      int best = row;
      for (int column = 1; column <= other.size(); column++) {
        int change = one.get(row - 1).equals(other.get(column - 1)) ? 0 : 1;
        int insertion = Math.min(above[column], next[column - 1]) + 1;
        next[column] = Math.min(above[column - 1] + change, insertion);
        best = Math.min(best, next[column]);
      }
      if (best > most) {
        return best;
      }
      above = next;
    }
    return above[other.size()];
  }
}
