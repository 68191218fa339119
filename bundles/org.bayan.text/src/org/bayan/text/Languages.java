package org.bayan.text;

import java.util.Set;

/** What the finders ask of a language tag. */
final class Languages {
  private Languages() {}

  /** Whether a word may lose its vowel to the name after it; English has possessives only. */
  static boolean mayElide(String languageTag) {
    return !Set.of("ar", "en", "").contains(PrimaryLanguage.of(languageTag));
  }

  static boolean isEnglish(String languageTag) {
    return Set.of("en", "").contains(PrimaryLanguage.of(languageTag));
  }

  static boolean isArabic(String languageTag) {
    return PrimaryLanguage.of(languageTag).equals("ar");
  }
}
