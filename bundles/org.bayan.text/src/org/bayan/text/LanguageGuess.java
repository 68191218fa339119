package org.bayan.text;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;

/**
 * Tells Arabic by the letters, English, French and Spanish by their small words, and whether a
 * language can be that of a text.
 */
public final class LanguageGuess {
  private static final String ARABIC_SCRIPT = "Arab";
  private static final String LATIN_SCRIPT = "Latn";

  private LanguageGuess() {}

  /**
   * The language of a text, as far as its letters and smallest words tell.
   *
   * @return {@code ar} when most letters are Arabic, {@code fr} or {@code es} when most small words
   *     are French or Spanish, {@code en} when they are not, nothing for a text without letters
   */
  public static Optional<String> of(String text) {
    return isMostlyArabic(text).map(arabic -> arabic ? "ar" : FunctionWords.languageOf(text));
  }

  /**
   * Whether a text can be in a language: a text in Arabic letters is in one that is written in
   * them, and no other text is.
   *
   * @param language BCP 47 tag
   * @param text the text; one without letters can be in any language
   */
  public static boolean fits(String language, String text) {
    boolean arabic = ARABIC_SCRIPT.equals(script(language));
    return isMostlyArabic(text).map(mostly -> mostly == arabic).orElse(true);
  }

  /**
   * The tables of ICU know all languages; those that are guessed are known without loading them.
   */
  private static String script(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    if (!locale.getScript().isEmpty()) {
      return locale.getScript();
    }
    return switch (locale.getLanguage()) {
      case "ar" -> ARABIC_SCRIPT;
      case "en", "es", "fr" -> LATIN_SCRIPT;
      default -> ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).getScript();
    };
  }

  private static Optional<Boolean> isMostlyArabic(String text) {
    long letters = 0;
    long arabic = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (Character.isLetter(codePoint)) {
        letters++;
        arabic += Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC ? 1 : 0;
      }
      i += Character.charCount(codePoint);
    }
    return letters == 0 ? Optional.empty() : Optional.of(arabic * 2 > letters);
  }
}
