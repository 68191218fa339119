package org.bayan.terms.internal.extract;

import java.util.List;
import java.util.Map;
import org.bayan.text.Token;

/**
 * Takes proclitics off Arabic words. What stands before the article is always taken off; single
 * letters are where what is left occurs by itself in the same texts, and more often.
 */
final class ArabicWords {
  private static final String ARTICLE = "ال";
  private static final int SHORTEST = 3;
  private static final List<String> BEFORE_ARTICLE = List.of("وب", "فب", "وك", "و", "ف", "ب", "ك");
  private static final List<String> CONTRACTED = List.of("ولل", "فلل", "لل");
  private static final List<String> LETTERS =
      List.of("وب", "ول", "فب", "فل", "و", "ف", "ب", "ل", "ك");

  private final Map<String, Integer> counts;

  /**
   * A reading of words.
   *
   * @param counts how often each word, folded, occurs
   */
  ArabicWords(Map<String, Integer> counts) {
    this.counts = counts;
  }

  ArabicWord of(Token token) {
    String text = token.text().replaceAll("[\\p{Mn}\\u0640\\p{Cf}]", "");
    ArabicWord word = of(text, token.key());
    return new ArabicWord(" " + text, word.text(), word.key(), word.proclitic(), word.article());
  }

  private ArabicWord of(String text, String key) {
    if (text.length() != key.length()) {
      // A ligature or a letter that is folded to two: left as it is.
      return new ArabicWord(text, text, key, "", false);
    }
    if (hasArticle(text, key)) {
      return new ArabicWord(text, text, key, "", true);
    }
    for (String prefix : BEFORE_ARTICLE) {
      String rest = text.substring(Math.min(text.length(), prefix.length()));
      if (key.startsWith(prefix + ARTICLE) && hasArticle(rest, key.substring(prefix.length()))) {
        return new ArabicWord(text, rest, key.substring(prefix.length()), prefix, true);
      }
    }
    for (String prefix : CONTRACTED) {
      int length = prefix.length();
      if (key.startsWith(prefix) && key.length() >= length + SHORTEST) {
        return contracted(text, key, prefix);
      }
    }
    for (String prefix : LETTERS) {
      String rest = key.substring(Math.min(key.length(), prefix.length()));
      if (key.startsWith(prefix) && rest.length() >= SHORTEST && stands(rest, key)) {
        return new ArabicWord(text, text.substring(prefix.length()), rest, prefix, false);
      }
    }
    return new ArabicWord(text, text, key, "", false);
  }

  /** Of three ل only two are written: للجنة is ل and اللجنة. */
  private ArabicWord contracted(String text, String key, String prefix) {
    String rest = key.substring(prefix.length());
    int with = counts.getOrDefault(ARTICLE + "ل" + rest, 0);
    int without = counts.getOrDefault(ARTICLE + rest, 0);
    boolean unknown = with + without + counts.getOrDefault(rest, 0) == 0;
    boolean third = unknown ? counts.containsKey("ل" + rest) : with > without;
    String article = third ? ARTICLE + "ل" : ARTICLE;
    return new ArabicWord(
        text, article + text.substring(prefix.length()), article + rest, prefix, true);
  }

  private static boolean hasArticle(String text, String key) {
    return text.startsWith(ARTICLE) && key.length() >= ARTICLE.length() + SHORTEST;
  }

  private boolean stands(String rest, String whole) {
    int alone = counts.getOrDefault(rest, 0) + counts.getOrDefault(ARTICLE + rest, 0);
    return alone >= counts.getOrDefault(whole, 0) && alone > 0;
  }
}
