package org.bayan.exchange.internal.dictionary;

import org.bayan.text.LanguageGuess;

/**
 * The letters that a text is mostly written in. Entries are short and many: to look for a language
 * in each would take longer than to read them.
 */
enum Letters {
  ARABIC,
  OTHER,
  /** Numbers and signs only. */
  NONE;

  static Letters of(String text) {
    int letters = 0;
    int arabic = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (Character.isLetter(codePoint)) {
        letters++;
        arabic += Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC ? 1 : 0;
      }
      i += Character.charCount(codePoint);
    }
    return letters == 0 ? NONE : arabic * 2 > letters ? ARABIC : OTHER;
  }

  /** The letters that a language is written in. */
  static Letters ofLanguage(String tag) {
    return LanguageGuess.fits(tag, "\u0628") ? ARABIC : OTHER;
  }

  /** Whether a text in these letters can be in a language that is written in those. */
  boolean fit(Letters ofLanguage) {
    return this == NONE || this == ofLanguage;
  }
}
