package org.bayan.terms.internal.check;

import java.util.Locale;
import org.bayan.model.termbase.TermSection;
import org.bayan.terms.internal.match.Words;
import org.bayan.text.Token;

/**
 * What two terms must have in common to be taken for the same: language and folded words. Case
 * tells an acronym from a word, as in {@code WHO}.
 */
record TermKey(String language, String words) {
  private static final int SHORT_ACRONYM = 3;

  static TermKey of(TermSection term) {
    return of(primary(term.getSection().getLanguage()), term.getTerm());
  }

  static TermKey of(String language, String text) {
    StringBuilder key = new StringBuilder();
    for (Token word : Words.of(text == null ? "" : text).tokens()) {
      boolean acronym =
          word.text().length() <= SHORT_ACRONYM
              && word.text().length() > 1
              && word.text().codePoints().allMatch(Character::isUpperCase);
      key.append(acronym ? word.text() : word.key()).append(' ');
    }
    return new TermKey(language, key.toString().strip());
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  static String primary(String languageTag) {
    return languageTag == null ? "" : Locale.forLanguageTag(languageTag).getLanguage();
  }
}
