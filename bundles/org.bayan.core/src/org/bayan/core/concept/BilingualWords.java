package org.bayan.core.concept;

import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.ShippedLexicon;
import org.bayan.core.internal.extract.LexiconTranslations;
import org.bayan.text.ArabicClitics;
import org.bayan.text.ArabicStemmer;
import org.bayan.text.CliticReading;

/** What the Arabic–English lexicon that ships knows of words. For one thread at a time. */
public final class BilingualWords {

  private final Lexicon lexicon;
  private final LexiconTranslations translations;

  private BilingualWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    translations = new LexiconTranslations(lexicon);
  }

  /** The words of the lexicon, which is read when it is asked for first. */
  public static BilingualWords shipped() {
    return new BilingualWords(ShippedLexicon.arabicEnglish());
  }

  /**
   * The probability that two words translate each other.
   *
   * @param arabic a folded Arabic word as it is written, clitics and all
   * @param english a folded English word
   * @return that of the likeliest reading, 0 to 1
   */
  double probability(String arabic, String english) {
    double best = 0;
    for (CliticReading reading : ArabicClitics.readings(arabic)) {
      best = Math.max(best, translations.probability(reading.core(), english));
    }
    return best;
  }

  /** How often a folded Arabic word without clitics was seen; 0 where it is not known. */
  double count(String arabic) {
    return lexicon.firstCount(ArabicStemmer.stem(arabic));
  }
}
