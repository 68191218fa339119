package org.bayan.index.internal.memory;

import java.util.List;

/** The score of {@link org.bayan.index.memory.MatchScore}. */
public final class PieceScore {
  static final int SAME = 100;
  static final int ALMOST = 99;

  /** Sums of tenths are a little off. */
  private static final double ROUNDING = 1e-9;

  private PieceScore() {}

  /** The score of two texts. */
  public static int of(String text, String other, String language) {
    return of(text, List.of(other), language, 0)[0];
  }

  /** The scores of texts, as far as they reach a least one. */
  public static int[] of(String text, List<String> others, String language, int least) {
    String code = LanguageKey.of(language);
    PieceReader reader = new PieceReader();
    List<Piece> pieces = reader.read(text, code);
    String same = SameText.of(text);
    int[] scores = new int[others.size()];
    for (int i = 0; i < scores.length; i++) {
      List<Piece> found = reader.read(others.get(i), code);
      int longer = Math.max(words(pieces), words(found));
      double distance = PieceDistance.of(pieces, found, most(least, longer)).value();
      scores[i] = of(distance, longer, same.equals(SameText.of(others.get(i))));
    }
    return scores;
  }

  /**
   * A score.
   *
   * @param distance of the texts
   * @param longer how many words the one with more words has
   * @param same whether the texts are the same
   */
  static int of(double distance, int longer, boolean same) {
    if (same) {
      return SAME;
    }
    int score = (int) Math.floor(100 * (1 - distance / longer) + ROUNDING);
    return Math.clamp(score, 0, ALMOST);
  }

  /** The distance up to which a score is reached. */
  static double most(int least, int longer) {
    return (100 - least) / 100.0 * longer + ROUNDING;
  }

  /** How many words there are, marks left out. */
  static int words(List<Piece> pieces) {
    int words = 0;
    for (Piece piece : pieces) {
      words += piece.isMark() ? 0 : 1;
    }
    return words;
  }
}
