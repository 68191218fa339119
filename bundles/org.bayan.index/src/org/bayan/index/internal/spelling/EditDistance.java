package org.bayan.index.internal.spelling;

/**
 * How many letters are wrong: inserted, left out, replaced, or changed with their neighbour (the
 * restricted distance of F. J. Damerau, "A technique for computer detection and correction of
 * spelling errors", 1964).
 */
public final class EditDistance {

  private EditDistance() {}

  /**
   * The distance of two words.
   *
   * @return at most {@code most + 1}, which stands for all that is more than {@code most}
   */
  public static int between(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    int[][] rows = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : cell(one, other, i, j, rows);
      }
    }
    return Math.min(rows[one.length()][other.length()], most + 1);
  }

  private static int cell(String one, String other, int i, int j, int[][] rows) {
    int differs = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(rows[i - 1][j - 1] + differs, Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
  }
}
