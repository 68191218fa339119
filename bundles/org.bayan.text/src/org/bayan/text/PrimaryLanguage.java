package org.bayan.text;

import java.util.Locale;

/** The language of a language tag, without region and script. */
public final class PrimaryLanguage {
  private PrimaryLanguage() {}

  /**
   * The primary language.
   *
   * @param languageTag a BCP 47 tag
   * @return such as {@code ar}; empty for a tag without a language
   */
  public static String of(String languageTag) {
    // Asked many times a text; nearly all are one of these, which need not be taken apart.
    return switch (languageTag) {
      case "ar", "en" -> languageTag;
      default -> Locale.forLanguageTag(languageTag).getLanguage();
    };
  }
}
