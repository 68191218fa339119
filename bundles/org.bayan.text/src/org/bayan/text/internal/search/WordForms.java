package org.bayan.text.internal.search;

import java.util.HashSet;
import java.util.Set;
import org.bayan.text.ArabicClitics;
import org.bayan.text.CliticReading;
import org.bayan.text.EnglishStemmer;

/** What a word may be once what is written together with it is off. */
final class WordForms {

  /** Shorter than this nearly every word has something that looks like it. */
  private static final int LEAST_CORE = 3;

  private WordForms() {}

  /**
   * What a word of a text may be.
   *
   * @param folded the word, folded
   */
  static Set<String> inText(String folded) {
    Set<String> forms = new HashSet<>();
    forms.add(folded);
    if (isArabic(folded)) {
      for (CliticReading reading : ArabicClitics.readings(folded)) {
        if (reading.core().length() >= LEAST_CORE) {
          forms.add(reading.core());
        }
      }
    } else {
      forms.add(EnglishStemmer.stem(folded));
    }
    return forms;
  }

  /**
   * What a word that is looked for stands for: itself, and itself without the article. Other
   * clitics stay, as somebody wrote them on purpose or they belong to the word.
   *
   * @param folded the word, folded
   */
  static Set<String> wanted(String folded) {
    Set<String> forms = new HashSet<>();
    forms.add(folded);
    if (!isArabic(folded)) {
      forms.add(EnglishStemmer.stem(folded));
    } else if (folded.startsWith("ال") && folded.length() >= LEAST_CORE + 2) {
      forms.add(folded.substring(2));
    }
    return forms;
  }

  private static boolean isArabic(String folded) {
    return Character.UnicodeScript.of(folded.codePointAt(0)) == Character.UnicodeScript.ARABIC;
  }
}
