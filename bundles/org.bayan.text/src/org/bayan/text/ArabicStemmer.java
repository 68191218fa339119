package org.bayan.text;

import java.util.List;

/**
 * A light stemmer for Arabic: the article with what stands before it, one conjunction, and the
 * endings of number, gender, nisba and possession are taken off; the stem keeps at least three
 * letters. It follows the idea of L. S. Larkey, L. Ballesteros and M. E. Connell, "Light Stemming
 * for Arabic Information Retrieval" (2007), with more proclitics and with pronouns.
 */
public final class ArabicStemmer {
  private static final int MINIMUM_STEM = 3;
  private static final List<String> ARTICLES =
      List.of("وبال", "فبال", "وكال", "فكال", "وال", "فال", "بال", "كال", "ولل", "فلل", "ال", "لل");
  private static final List<String> PRONOUNS = List.of("هما", "كما", "هم", "هن", "كم", "ها", "نا");
  private static final List<String> ENDINGS =
      List.of(
          "يون", "يين", "يات", "تين", "تان", "ات", "ان", "ون", "ين", "يه", "ته", "ه", "ت", "ي",
          "ا");

  private ArabicStemmer() {}

  /**
   * The stem of a word.
   *
   * @param folded a word folded by {@link Folding#key}
   * @return the stem, or the word itself when it is too short to be cut
   */
  public static String stem(String folded) {
    return withoutEndings(withoutPrefix(folded));
  }

  private static String withoutPrefix(String word) {
    for (String article : ARTICLES) {
      if (word.startsWith(article) && word.length() - article.length() >= MINIMUM_STEM) {
        return word.substring(article.length());
      }
    }
    boolean conjunction = word.startsWith("و") && word.length() > MINIMUM_STEM + 1;
    return conjunction ? word.substring(1) : word;
  }

  /** The stem of a word whose proclitics are already off. */
  static String withoutEndings(String word) {
    return withoutEnding(withoutEnding(word, PRONOUNS), ENDINGS);
  }

  private static String withoutEnding(String word, List<String> endings) {
    for (String ending : endings) {
      if (word.endsWith(ending) && word.length() - ending.length() >= MINIMUM_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
