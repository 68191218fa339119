package org.bayan.rules.ui.internal.tryout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bayan.okapi.rules.LanguageMap;
import org.bayan.okapi.rules.RuleFile;

/** The languages that are offered for a trial, and a text to begin with in each. */
final class Samples {

  /** Arabic and English first, then the other official languages of the United Nations. */
  static final List<String> LANGUAGES = List.of("ar", "en", "fr", "es", "ru", "zh");

  private Samples() {}

  /** A text with traps; English where there is none in the language. */
  static String text(String language) {
    return language.toLowerCase(Locale.ROOT).startsWith("ar")
        ? Messages.sampleArabic
        : Messages.sampleEnglish;
  }

  static boolean isSample(String text) {
    String plain = text.replace("\r", "");
    return plain.isBlank()
        || plain.equals(Messages.sampleArabic)
        || plain.equals(Messages.sampleEnglish);
  }

  /** A language that uses a rule set: the present one where it does. */
  static Optional<String> languageOf(RuleFile file, String set, String present) {
    if (uses(file, present, set)) {
      return Optional.of(present);
    }
    return LANGUAGES.stream().filter(language -> uses(file, language, set)).findFirst();
  }

  private static boolean uses(RuleFile file, String language, String set) {
    return file.mapsFor(language).stream().map(LanguageMap::languageRule).anyMatch(set::equals);
  }
}
