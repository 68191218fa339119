package org.bayan.align.internal.features;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bayan.text.EnglishStemmer;
import org.bayan.text.Token;

/** Numbers the stems of a text, leaving out the words that stand in too many of its segments. */
final class Stems {
  private static final double TOO_COMMON = 0.3;
  private static final int SMALL_TEXT = 20;

  private final Numbering<String> numbering = new Numbering<>();
  private final Map<String, String> stems;
  private final Map<String, Integer> segmentCounts = new HashMap<>();
  private final double mostSegments;

  private Stems(List<SegmentText> texts, Map<String, String> stems) {
    this.stems = stems;
    this.mostSegments = Math.max(SMALL_TEXT, texts.size()) * TOO_COMMON;
    for (SegmentText text : texts) {
      text.tokens().stream()
          .filter(Token::isWord)
          .map(token -> stems.get(token.key()))
          .distinct()
          .forEach(stem -> segmentCounts.merge(stem, 1, Integer::sum));
    }
  }

  /**
   * The words of a segment.
   *
   * @param stems their numbers
   * @param spans where they stand
   */
  record Words(int[] stems, List<Span> spans) {}

  static Stems of(List<SegmentText> texts, String language) {
    Map<String, Integer> counts = new HashMap<>();
    texts.stream()
        .flatMap(text -> text.tokens().stream())
        .filter(Token::isWord)
        .forEach(token -> counts.merge(token.key(), 1, Integer::sum));
    boolean arabic = Locale.forLanguageTag(language).getLanguage().equals("ar");
    Map<String, String> stems = new HashMap<>();
    ArabicStems arabicStems = arabic ? new ArabicStems(counts) : null;
    for (String word : counts.keySet()) {
      stems.put(word, arabic ? arabicStems.stem(word) : EnglishStemmer.stem(word));
    }
    return new Stems(texts, stems);
  }

  Words words(SegmentText text) {
    List<Span> spans = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (Token token : text.tokens()) {
      String stem = token.isWord() ? stems.get(token.key()) : null;
      if (stem != null && segmentCounts.get(stem) <= mostSegments) {
        numbers.add(numbering.of(stem));
        spans.add(new Span(token.start(), token.end()));
      }
    }
    return new Words(numbers.stream().mapToInt(Integer::intValue).toArray(), spans);
  }

  List<String> vocabulary() {
    return numbering.things();
  }

  int[] counts(List<SegmentFeatures> segments) {
    int[] counts = new int[numbering.things().size()];
    segments.forEach(
        segment -> {
          for (int stem : segment.stems()) {
            counts[stem]++;
          }
        });
    return counts;
  }
}
