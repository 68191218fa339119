package org.bayan.text.internal.speech;

import java.util.List;
import java.util.Set;

/** Nouns that tell where, in an Arabic clause, the one who speaks begins and ends. */
final class ArabicNouns {
  private static final Set<String> SOURCES = Table.words("sources.ar.tab");
  private static final Set<String> PLACES = Table.words("places.ar.tab");
  private static final Set<String> OBJECTS = Table.words("objects.ar.tab");
  private static final List<String> ARTICLES = List.of("وال", "لل", "ال");
  private static final List<String> ENDINGS =
      List.of("ون", "ين", "ان", "ات", "هما", "هم", "ها", "نا", "ه", "ت", "ا", "ي", "و");

  private ArabicNouns() {}

  /** Whether a folded word names somebody who speaks, or a text that does. */
  static boolean isSource(String word) {
    return matches(SOURCES, word) || isPlace(word);
  }

  /** Whether a folded word is a place of which the government is meant. */
  static boolean isPlace(String word) {
    return PLACES.contains(word);
  }

  /** Whether a folded word is a verbal noun that what is said begins with. */
  static boolean isObject(String word) {
    return withEndings(OBJECTS, word);
  }

  static boolean isDefinite(String word) {
    return word.startsWith("ال") && word.length() > 3 && !isObject(word);
  }

  private static boolean matches(Set<String> stems, String word) {
    return withEndings(stems, word) || withEndings(stems, withoutArticle(word));
  }

  private static boolean withEndings(Set<String> stems, String word) {
    if (stems.contains(word)) {
      return true;
    }
    return ENDINGS.stream()
        .filter(word::endsWith)
        .map(ending -> word.substring(0, word.length() - ending.length()))
        .anyMatch(stem -> stems.contains(stem) || stems.contains(feminine(stem)));
  }

  /** Before a pronoun ه is written ت: وزارتها. */
  private static String feminine(String stem) {
    return stem.endsWith("ت") ? stem.substring(0, stem.length() - 1) + "ه" : stem + "ه";
  }

  private static String withoutArticle(String word) {
    return ARTICLES.stream()
        .filter(article -> word.startsWith(article) && word.length() > article.length() + 2)
        .findFirst()
        .map(article -> word.substring(article.length()))
        .orElse(word);
  }
}
