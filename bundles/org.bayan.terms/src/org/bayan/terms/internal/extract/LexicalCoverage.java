package org.bayan.terms.internal.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.terms.extract.WordTranslations;

/** How far the words of two phrases translate each other. */
final class LexicalCoverage {
  /** From here on a word counts as translated. */
  private static final double SURE = 0.1;

  /** What is believed where nothing is known of words. */
  private static final double UNKNOWN = 0.9;

  private final WordTranslations words;
  private final Map<Pair, Double> known = new HashMap<>();

  LexicalCoverage(WordTranslations words) {
    this.words = words;
  }

  /** 0 where no word has its translation in the other phrase, 1 where each has. */
  double of(List<String> arabic, List<String> english) {
    if (words == WordTranslations.NONE) {
      return UNKNOWN;
    }
    List<String> content =
        english.stream().filter(word -> !StopWords.ENGLISH.contains(word)).toList();
    double[] bestArabic = new double[arabic.size()];
    double[] bestEnglish = new double[content.size()];
    boolean[] used = new boolean[arabic.size()];
    for (int j = 0; j < bestEnglish.length; j++) {
      int best = 0;
      for (int i = 0; i < bestArabic.length; i++) {
        double sure = sure(arabic.get(i), content.get(j));
        bestArabic[i] = Math.max(bestArabic[i], sure);
        // Several Arabic words stand for one English word often, but hardly the other way.
        if (!used[i] && sure > bestEnglish[j]) {
          bestEnglish[j] = sure;
          best = i;
        }
      }
      used[best] |= bestEnglish[j] > 0;
    }
    double first = mean(bestArabic);
    double second = mean(bestEnglish);
    return first + second == 0 ? 0 : 2 * first * second / (first + second);
  }

  private double sure(String arabic, String english) {
    return known.computeIfAbsent(
        new Pair(arabic, english),
        pair -> Math.min(1, words.probability(pair.arabic(), pair.english()) / SURE));
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return values.length == 0 ? 0 : sum / values.length;
  }

  private record Pair(String arabic, String english) {}
}
