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
    return of(List.of(text), List.of(other), language, 0)[0][0];
  }

  /** The scores of texts against others, as far as they reach a least one. */
  public static int[][] of(List<String> texts, List<String> others, String language, int least) {
    String code = LanguageKey.of(language);
    PieceReader reader = new PieceReader();
    List<WantedText> wanted =
        texts.stream().map(text -> WantedText.of(text, code, reader)).toList();
    int[][] scores = new int[texts.size()][others.size()];
    for (int j = 0; j < others.size(); j++) {
      List<Piece> found = reader.read(others.get(j), code);
      for (int i = 0; i < scores.length; i++) {
        scores[i][j] = of(wanted.get(i), others.get(j), found, least);
      }
    }
    return scores;
  }

  private static int of(WantedText wanted, String other, List<Piece> found, int least) {
    int longer = Math.max(wanted.words(), words(found));
    double distance = PieceDistance.of(wanted.pieces(), found, most(least, longer)).value();
    boolean same = distance == 0 && SameText.of(wanted.text()).equals(SameText.of(other));
    return of(distance, longer, same);
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
