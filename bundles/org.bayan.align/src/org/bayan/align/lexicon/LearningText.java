package org.bayan.align.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.align.internal.words.PairIndex;
import org.bayan.text.Token;
import org.bayan.text.Tokenizer;

/** What is learned from: pairs of texts as numbered stems, and all pairs of stems that meet. */
final class LearningText {
  /** Longer sides teach little and cost the square. */
  private static final int MOST_WORDS = 100;

  /**
   * Two texts.
   *
   * @param first the stems of the first
   * @param second the stems of the second
   * @param pairs the number of each pair of them, by the first stem
   * @param weight how much it counts
   * @param dictionary whether it is an entry of a dictionary
   */
  record Example(int[] first, int[] second, int[] pairs, float weight, boolean dictionary) {}

  private final Side first;
  private final Side second;
  private final PairIndex index = new PairIndex();
  private final List<Example> examples = new ArrayList<>();

  private LearningText(Side first, Side second) {
    this.first = first;
    this.second = second;
  }

  static LearningText of(String firstLanguage, String secondLanguage, List<ParallelText> texts) {
    List<TextPair> pairs = texts.stream().flatMap(text -> text.pairs().stream()).toList();
    LearningText learning =
        new LearningText(
            new Side(firstLanguage, pairs.stream().map(TextPair::first).toList()),
            new Side(secondLanguage, pairs.stream().map(TextPair::second).toList()));
    for (ParallelText text : texts) {
      text.pairs().forEach(pair -> learning.add(pair, text));
    }
    return learning;
  }

  private void add(TextPair pair, ParallelText text) {
    int[] firsts = first.stems(pair.first());
    int[] seconds = second.stems(pair.second());
    if (firsts.length == 0 || seconds.length == 0) {
      return;
    }
    int[] numbers = new int[firsts.length * seconds.length];
    for (int f = 0, n = 0; f < firsts.length; f++) {
      for (int s = 0; s < seconds.length; s++, n++) {
        numbers[n] = index.add(firsts[f], seconds[s]);
      }
    }
    boolean dictionary = text.kind() == ParallelText.Kind.DICTIONARY;
    float weight = (float) text.weight();
    first.count(firsts, weight);
    second.count(seconds, weight);
    examples.add(new Example(firsts, seconds, numbers, weight, dictionary));
  }

  List<Example> examples() {
    return examples;
  }

  PairIndex index() {
    return index;
  }

  String[] firstStems() {
    return first.numbers.keySet().toArray(String[]::new);
  }

  String[] secondStems() {
    return second.numbers.keySet().toArray(String[]::new);
  }

  /** How often each first stem occurs, weighted. */
  float[] firstCounts() {
    return Arrays.copyOf(first.counts, first.numbers.size());
  }

  /** How often each second stem occurs, weighted. */
  float[] secondCounts() {
    return Arrays.copyOf(second.counts, second.numbers.size());
  }

  /** One language. */
  private static final class Side {
    private final WordStems stems;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private float[] counts = new float[1024];

    Side(String language, List<String> texts) {
      Map<String, Integer> words = new HashMap<>();
      for (String text : texts) {
        for (Token token : Tokenizer.tokenize(text)) {
          if (token.isWord()) {
            words.merge(token.key(), 1, Integer::sum);
          }
        }
      }
      stems = new WordStems(language, words, stem -> 0);
    }

    int[] stems(String text) {
      return Tokenizer.tokenize(text).stream()
          .filter(Token::isWord)
          .limit(MOST_WORDS)
          .mapToInt(token -> number(stems.stem(token.key())))
          .toArray();
    }

    private int number(String stem) {
      Integer number = numbers.putIfAbsent(stem, numbers.size());
      return number == null ? numbers.size() - 1 : number;
    }

    void count(int[] words, float weight) {
      if (numbers.size() > counts.length) {
        counts = Arrays.copyOf(counts, numbers.size() * 2);
      }
      for (int word : words) {
        counts[word] += weight;
      }
    }
  }
}
