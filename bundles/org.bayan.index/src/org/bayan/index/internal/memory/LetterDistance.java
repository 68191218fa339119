package org.bayan.index.internal.memory;

/** The edit distance of two words as a share of the longer one, 0..1. */
final class LetterDistance {

  private LetterDistance() {}

  static double of(String one, String other) {
    int rows = one.length();
    int columns = other.length();
    int[] above = new int[columns + 1];
    int[] row = new int[columns + 1];
    for (int j = 0; j <= columns; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= rows; i++) {
      row[0] = i;
      for (int j = 1; j <= columns; j++) {
        int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
      }
      int[] swap = above;
      above = row;
      row = swap;
    }
    return above[columns] / (double) Math.max(rows, columns);
  }
}
