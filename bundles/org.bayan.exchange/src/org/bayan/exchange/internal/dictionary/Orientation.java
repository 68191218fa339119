package org.bayan.exchange.internal.dictionary;

import java.util.Optional;
import org.bayan.exchange.LanguagePair;
import org.bayan.exchange.PairSink;
import org.bayan.text.LanguageGuess;

/**
 * Tells by the letters which side of an entry is in which language. Where they do not tell, the
 * entry is taken like most before it, and the first like the form of the dictionary has it. Entries
 * that cannot be in the two languages are left out.
 */
final class Orientation {
  private static final String ARABIC = "ar";

  private final boolean firstIsArabic;
  private final boolean secondIsArabic;
  private final boolean usual;
  private final PairSink sink;
  private int straight;
  private int turned;

  /**
   * Entries in two languages.
   *
   * @param languages the languages
   * @param usual whether entries of this form usually begin with the first language
   * @param sink takes the entries, the first language first
   */
  Orientation(LanguagePair languages, boolean usual, PairSink sink) {
    this.firstIsArabic = isArabic(languages.first());
    this.secondIsArabic = isArabic(languages.second());
    this.usual = usual;
    this.sink = sink;
  }

  /** Whether a language is written in Arabic letters. */
  private static boolean isArabic(String language) {
    return LanguageGuess.fits(language, "ب");
  }

  /** Hands an entry on; one with a blank side is none. */
  void accept(String one, String other) {
    if (one.isBlank() || other.isBlank()) {
      return;
    }
    Optional<String> ofOne = LanguageGuess.of(one);
    Optional<String> ofOther = LanguageGuess.of(other);
    boolean fits = fits(ofOne, firstIsArabic) && fits(ofOther, secondIsArabic);
    boolean turns = fits(ofOne, secondIsArabic) && fits(ofOther, firstIsArabic);
    if (fits && !turns) {
      straight++;
    } else if (turns && !fits) {
      turned++;
    }
    if (fits && (!turns || isStraight())) {
      sink.accept(one.strip(), other.strip());
    } else if (turns) {
      sink.accept(other.strip(), one.strip());
    }
  }

  private boolean isStraight() {
    return straight == turned ? usual : straight > turned;
  }

  private static boolean fits(Optional<String> guess, boolean arabic) {
    return guess.map(language -> language.equals(ARABIC) == arabic).orElse(true);
  }
}
