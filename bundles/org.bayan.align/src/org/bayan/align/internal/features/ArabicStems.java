package org.bayan.align.internal.features;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.text.ArabicStemmer;

/**
 * Stems Arabic words with the help of the text they stand in: a single letter before a light stem
 * is taken for a proclitic when the text has the rest as a stem, too, and more often.
 */
final class ArabicStems {
  private static final List<String> PROCLITICS = List.of("و", "ف", "ب", "ل", "ك", "س");
  private static final int SHORTEST = 3;

  private final Map<String, Integer> counts = new HashMap<>();

  ArabicStems(Map<String, Integer> words) {
    words.forEach((word, count) -> counts.merge(ArabicStemmer.stem(word), count, Integer::sum));
  }

  String stem(String word) {
    String stem = ArabicStemmer.stem(word);
    for (String proclitic : PROCLITICS) {
      if (stem.startsWith(proclitic) && stem.length() > SHORTEST) {
        String rest = ArabicStemmer.stem(stem.substring(1));
        if (counts.getOrDefault(rest, 0) > counts.get(stem)) {
          return rest;
        }
      }
    }
    return stem;
  }
}
