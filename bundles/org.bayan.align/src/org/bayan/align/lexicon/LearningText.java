package org.bayan.align.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
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

  /** What is longer, in characters, is no word. */
  private static final int LONGEST_WORD = 60;

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
            new Side(firstLanguage, pairs.stream().map(TextPair::first).iterator()),
            new Side(secondLanguage, pairs.stream().map(TextPair::second).iterator()));
    int pair = 0;
    for (ParallelText text : texts) {
      for (int i = 0; i < text.pairs().size(); i++, pair++) {
        learning.add(pair, text);
      }
    }
    return learning;
  }

  private void add(int pair, ParallelText text) {
    int[] firsts = first.stems(pair);
    int[] seconds = second.stems(pair);
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
    private final List<int[]> texts = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final WordStems stems;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private float[] counts = new float[1024];

    Side(String language, Iterator<String> written) {
      Map<String, Integer> wordNumbers = new HashMap<>();
      Map<String, Integer> wordCounts = new HashMap<>();
      while (written.hasNext()) {
        texts.add(words(written.next(), wordNumbers, wordCounts));
      }
      stems = new WordStems(language, wordCounts, stem -> 0);
    }

    /** The numbers of the words of a text; all are counted, even those that are not kept. */
    private int[] words(
        String text, Map<String, Integer> wordNumbers, Map<String, Integer> wordCounts) {
      int[] found = new int[MOST_WORDS];
      int size = 0;
      for (Token token : Tokenizer.tokenize(text)) {
        if (token.isWord() && token.key().length() <= LONGEST_WORD) {
          wordCounts.merge(token.key(), 1, Integer::sum);
          if (size < MOST_WORDS) {
            found[size++] = number(token.key(), wordNumbers);
          }
        }
      }
      return Arrays.copyOf(found, size);
    }

    private int number(String word, Map<String, Integer> wordNumbers) {
      Integer number = wordNumbers.putIfAbsent(word, words.size());
      if (number == null) {
        words.add(word);
        return words.size() - 1;
      }
      return number;
    }

    int[] stems(int text) {
      return Arrays.stream(texts.get(text))
          .map(word -> stemNumber(stems.stem(words.get(word))))
          .toArray();
    }

    private int stemNumber(String stem) {
      Integer number = numbers.putIfAbsent(stem, numbers.size());
      return number == null ? numbers.size() - 1 : number;
    }

    void count(int[] found, float weight) {
      if (numbers.size() > counts.length) {
        counts = Arrays.copyOf(counts, numbers.size() * 2);
      }
      for (int stem : found) {
        counts[stem] += weight;
      }
    }
  }
}
