package org.bayan.index.memory;

import java.util.List;
import org.bayan.index.internal.memory.PieceScore;

/**
 * How similar two texts are.
 *
 * <p>Texts are cut into words, numbers, dates and marks. The score is
 *
 * <pre>100 · (1 − D / max(n, m)), rounded down</pre>
 *
 * <p>where n and m are the numbers of words (numbers and dates are words, too) and D is the edit
 * distance (R. A. Wagner and M. J. Fischer, "The String-to-String Correction Problem", 1974) with
 * these costs:
 *
 * <ul>
 *   <li>a word more or less, or one for an unrelated one: 1;
 *   <li>a word for another form of it: the edit distance of their folded letters, as a share of the
 *       longer one. Forms of a word are what has the same key: in Arabic what is left without
 *       article, proclitics, pronouns and endings, in other scripts the light English stem;
 *   <li>a number for another, a date for another: 0.1;
 *   <li>a mark more or less, or one for another: 0.1.
 * </ul>
 *
 * <p>100 is for the same text; texts that differ in what folding takes away (diacritics, hamza,
 * case) have 99. Where all that differs are numbers and dates, and all of them could be replaced in
 * the translation, the score is 99.
 */
public final class MatchScore {

  private MatchScore() {}

  /**
   * The score of two texts, 0..100, without a look at a translation.
   *
   * @param language of both, a BCP 47 tag
   */
  public static int of(String text, String other, String language) {
    return PieceScore.of(text, other, language);
  }

  /**
   * The scores of texts against others, for comparing some texts with all of a memory.
   *
   * @param language of all, a BCP 47 tag
   * @param least the score from which on they matter; where it is not reached, any score below it
   *     is given
   * @return for each of the texts a score for each of the others
   */
  public static int[][] of(List<String> texts, List<String> others, String language, int least) {
    return PieceScore.of(texts, others, language, least);
  }
}
