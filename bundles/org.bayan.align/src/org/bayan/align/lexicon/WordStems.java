package org.bayan.align.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.bayan.text.ArabicStemmer;
import org.bayan.text.EnglishStemmer;

/**
 * The stems of the words of a text. English and Arabic words are stemmed lightly, those of other
 * languages stay as they are. In Arabic a single letter before a light stem is taken for a
 * proclitic when the rest is a stem, too, and a more frequent one, here and in what is known
 * already.
 */
public final class WordStems {
  /** Raised whenever words get other stems, so that an old lexicon is not looked up with them. */
  public static final int VERSION = 1;

  private static final List<String> PROCLITICS = List.of("و", "ف", "ب", "ل", "ك", "س");
  private static final int SHORTEST = 3;

  private final Map<String, String> stems = new HashMap<>();

  /**
   * Stems words.
   *
   * @param language BCP 47 tag
   * @param words how often each word, folded, occurs
   * @param known how often a stem was seen elsewhere; 0 for one that is not known
   */
  public WordStems(String language, Map<String, Integer> words, ToDoubleFunction<String> known) {
    switch (Locale.forLanguageTag(language).getLanguage()) {
      case "ar" -> stemArabic(words, known);
      case "en" -> stemEnglish(words);
      default -> stemNothing(words);
    }
  }

  /** The stem of one of the words; null for any other. */
  public String stem(String word) {
    return stems.get(word);
  }

  private void stemEnglish(Map<String, Integer> words) {
    for (String word : words.keySet()) {
      stems.put(word, EnglishStemmer.stem(word));
    }
  }

  private void stemNothing(Map<String, Integer> words) {
    for (String word : words.keySet()) {
      stems.put(word, word);
    }
  }

  private void stemArabic(Map<String, Integer> words, ToDoubleFunction<String> known) {
    Map<String, Double> counts = new HashMap<>();
    for (Map.Entry<String, Integer> word : words.entrySet()) {
      counts.merge(ArabicStemmer.stem(word.getKey()), (double) word.getValue(), Double::sum);
    }
    for (Map.Entry<String, Double> stem : counts.entrySet()) {
      stem.setValue(stem.getValue() + known.applyAsDouble(stem.getKey()));
    }
    ToDoubleFunction<String> frequency =
        stem -> {
          Double count = counts.get(stem);
          return count == null ? known.applyAsDouble(stem) : count;
        };
    for (String word : words.keySet()) {
      stems.put(word, arabicStem(word, frequency));
    }
  }

  private static String arabicStem(String word, ToDoubleFunction<String> frequency) {
    String stem = ArabicStemmer.stem(word);
    for (String proclitic : PROCLITICS) {
      if (stem.startsWith(proclitic) && stem.length() > SHORTEST) {
        String rest = ArabicStemmer.stem(stem.substring(1));
        if (frequency.applyAsDouble(rest) > frequency.applyAsDouble(stem)) {
          return rest;
        }
      }
    }
    return stem;
  }
}
