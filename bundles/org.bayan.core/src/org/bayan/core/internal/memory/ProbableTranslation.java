package org.bayan.core.internal.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.align.lexicon.Lexicon;
import org.bayan.align.lexicon.WordStems;
import org.bayan.index.memory.TextRange;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/**
 * Finds what translates a part of a text in its translation. Each word of the translation is shared
 * out among the words of the text by what the lexicon says of them (the expectation step of IBM
 * model 1, P. F. Brown et al., "The Mathematics of Statistical Machine Translation", 1993, with the
 * product of both directions); of all runs of words that with the largest share in the part, less a
 * toll for each word, is the translation.
 */
public final class ProbableTranslation {

  /** What a word must give at least to pay for itself. */
  private static final double TOLL = 0.2;

  /** What may translate nothing. */
  private static final double NOTHING = 0.02;

  /** How fast the probability falls for words that stand elsewhere in the sentence. */
  private static final double SPREAD = 2;

  private final Lexicon lexicon;

  /** By a lexicon from the language of the texts to that of the translations. */
  public ProbableTranslation(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The translation of a part of a text.
   *
   * @param text the text
   * @param part the part
   * @param translation the translation of the text
   * @return where it is in the translation; nothing when the lexicon knows no word of it
   */
  public Optional<TextRange> of(String text, TextRange part, String translation) {
    List<Token> words = words(text);
    List<Token> others = words(translation);
    double[] gains = gains(words, part, others);
    int bestFrom = -1;
    int bestTo = -1;
    double best = 0;
    double sum = 0;
    int from = 0;
    for (int to = 0; to < gains.length; to++) {
      if (sum <= 0) {
        sum = 0;
        from = to;
      }
      sum += gains[to] - TOLL;
      if (sum > best) {
        best = sum;
        bestFrom = from;
        bestTo = to;
      }
    }
    return bestFrom < 0
        ? Optional.empty()
        : Optional.of(new TextRange(others.get(bestFrom).start(), others.get(bestTo).end()));
  }

  /** For each word of the translation its share in the part, 0..1. */
  private double[] gains(List<Token> words, TextRange part, List<Token> others) {
    double[] inside = new double[others.size()];
    double[] all = new double[others.size()];
    WordStems stems = stems(lexicon.firstLanguage(), words, true);
    WordStems otherStems = stems(lexicon.secondLanguage(), others, false);
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      boolean in = word.start() >= part.start() && word.end() <= part.end();
      Map<String, Double> translations = translations(stems.stem(word.key()));
      for (int j = 0; j < others.size(); j++) {
        double p =
            probability(word, others.get(j), otherStems, translations)
                * nearness(i, words.size(), j, others.size());
        all[j] += p;
        inside[j] += in ? p : 0;
      }
    }
    for (int j = 0; j < inside.length; j++) {
      inside[j] /= all[j] + NOTHING;
    }
    return inside;
  }

  private static double nearness(int i, int size, int j, int otherSize) {
    return Math.exp(-SPREAD * Math.abs((i + 0.5) / size - (j + 0.5) / otherSize));
  }

  private static double probability(
      Token word, Token other, WordStems otherStems, Map<String, Double> translations) {
    if (word.key().equals(other.key())) {
      return 1;
    }
    return translations.getOrDefault(otherStems.stem(other.key()), 0.0);
  }

  private Map<String, Double> translations(String stem) {
    Map<String, Double> translations = new HashMap<>();
    for (Lexicon.Translation one : lexicon.translations(stem)) {
      translations.put(one.stem(), Math.sqrt(one.forward() * one.backward()));
    }
    return translations;
  }

  private WordStems stems(String language, List<Token> words, boolean first) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word.key(), 1, Integer::sum));
    return new WordStems(language, counts, first ? lexicon::firstCount : lexicon::secondCount);
  }

  private static List<Token> words(String text) {
    List<Token> words = new ArrayList<>();
    for (Token token : Tokenizer.tokenize(text)) {
      if (token.kind() != Token.Kind.PUNCTUATION) {
        words.add(token);
      }
    }
    return words;
  }
}
