package org.bayan.terms.internal.match;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.bayan.text.Folding;

/** The regular plurals of English nouns. */
public final class EnglishPlurals {
  private static final String VOWELS = "aeiou";

  private EnglishPlurals() {}

  /**
   * The plurals of a term: those of its last word.
   *
   * @param term as it is written
   * @return folded
   */
  public static Stream<String> ofPhrase(String term) {
    String key = Folding.key(term).strip();
    int last = key.lastIndexOf(' ') + 1;
    if (last >= key.length() || !Character.isLetter(key.charAt(key.length() - 1))) {
      return Stream.empty();
    }
    String head = key.substring(0, last);
    return of(key.substring(last)).stream().map(plural -> head + plural);
  }

  /** The plurals of a folded word that may be a noun. */
  static Set<String> of(String key) {
    Set<String> plurals = new LinkedHashSet<>();
    if (key.endsWith("y") && !isVowel(key, key.length() - 2)) {
      plurals.add(withoutEnd(key, 1) + "ies");
    } else if (hisses(key)) {
      plurals.add(key + "es");
    } else {
      plurals.add(key + "s");
      if (key.endsWith("o")) {
        plurals.add(key + "es");
      }
    }
    if (key.endsWith("sis")) {
      plurals.add(withoutEnd(key, 2) + "es");
    }
    return plurals;
  }

  static boolean hisses(String key) {
    return key.endsWith("s")
        || key.endsWith("x")
        || key.endsWith("z")
        || key.endsWith("ch")
        || key.endsWith("sh");
  }

  private static boolean isVowel(String key, int index) {
    return VOWELS.indexOf(key.charAt(index)) >= 0;
  }

  private static String withoutEnd(String word, int length) {
    return word.substring(0, word.length() - length);
  }
}
