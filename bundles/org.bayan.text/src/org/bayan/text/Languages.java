package org.bayan.text;

import java.util.Locale;

/** The one question that the finders ask of a language tag. */
final class Languages {
  private Languages() {}

  static boolean isArabic(String languageTag) {
    return Locale.forLanguageTag(languageTag).getLanguage().equals("ar");
  }
}
