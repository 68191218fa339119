package org.bayan.core.internal.extract;

import java.util.HashMap;
import java.util.Map;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.terms.extract.WordTranslations;
import org.bayan.text.ArabicStemmer;
import org.bayan.text.EnglishStemmer;

/** What an Arabic–English lexicon knows of words. */
public final class LexiconTranslations implements WordTranslations {

  private final Lexicon lexicon;
  private final Map<String, Map<String, Double>> known = new HashMap<>();

  /**
   * The words of a lexicon.
   *
   * @param lexicon from Arabic to English
   */
  public LexiconTranslations(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public double probability(String arabic, String english) {
    return known
        .computeIfAbsent(ArabicStemmer.stem(arabic), this::translations)
        .getOrDefault(EnglishStemmer.stem(english), 0.0);
  }

  private Map<String, Double> translations(String stem) {
    Map<String, Double> probabilities = new HashMap<>();
    for (Lexicon.Translation one : lexicon.translations(stem)) {
      probabilities.put(one.stem(), Math.max(one.forward(), one.backward()));
    }
    return probabilities;
  }
}
