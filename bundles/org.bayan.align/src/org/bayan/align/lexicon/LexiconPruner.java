package org.bayan.align.lexicon;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.bayan.align.internal.words.PairIndex;

/**
 * Makes a lexicon of counts and leaves out what is improbable or, where there is too much, rare.
 */
final class LexiconPruner {
  /** Pairs stay when they are at least this probable in one direction. */
  private static final double LEAST = 0.01;

  /** And at least this probable in the other. */
  private static final double LEAST_OTHER = 0.0005;

  private final LearningText text;
  private final CooccurrenceCounts counts;
  private final int mostPairs;
  private final PairIndex index;

  LexiconPruner(LearningText text, CooccurrenceCounts counts, int mostPairs) {
    this.text = text;
    this.counts = counts;
    this.mostPairs = mostPairs;
    this.index = text.index();
  }

  Lexicon prune(String firstLanguage, String secondLanguage) {
    double[] first = new double[text.firstStems().length];
    double[] second = new double[text.secondStems().length];
    for (int pair = 0; pair < index.size(); pair++) {
      first[index.first(pair)] += counts.count(pair);
      second[index.second(pair)] += counts.count(pair);
    }
    int[] kept =
        IntStream.range(0, index.size())
            .filter(pair -> isProbable(pair, first, second))
            .boxed()
            .sorted(Comparator.comparingDouble((Integer pair) -> -counts.count(pair)))
            .limit(mostPairs)
            .mapToInt(Integer::intValue)
            .toArray();
    Renumbering firsts = renumbering(kept, text.firstStems(), text.firstCounts(), true);
    Renumbering seconds = renumbering(kept, text.secondStems(), text.secondCounts(), false);
    return new Lexicon(
        firsts.side(firstLanguage),
        seconds.side(secondLanguage),
        table(kept, firsts, seconds, first, second));
  }

  private boolean isProbable(int pair, double[] first, double[] second) {
    double count = counts.count(pair);
    if (count <= 0) {
      return false;
    }
    double forward = count / first[index.first(pair)];
    double backward = count / second[index.second(pair)];
    return Math.max(forward, backward) >= LEAST && Math.min(forward, backward) >= LEAST_OTHER;
  }

  private PairTable table(
      int[] kept, Renumbering firsts, Renumbering seconds, double[] first, double[] second) {
    List<Integer> sorted =
        Arrays.stream(kept)
            .boxed()
            .sorted(
                Comparator.comparingInt((Integer pair) -> firsts.numbers[index.first(pair)])
                    .thenComparingInt(pair -> seconds.numbers[index.second(pair)]))
            .toList();
    int[] starts = new int[firsts.stems.length + 1];
    int[] others = new int[sorted.size()];
    byte[] forwards = new byte[others.length];
    byte[] backwards = new byte[others.length];
    for (int i = 0; i < others.length; i++) {
      int pair = sorted.get(i);
      starts[firsts.numbers[index.first(pair)] + 1]++;
      others[i] = seconds.numbers[index.second(pair)];
      forwards[i] = ProbabilityCode.encode(counts.count(pair) / first[index.first(pair)]);
      backwards[i] = ProbabilityCode.encode(counts.count(pair) / second[index.second(pair)]);
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    return new PairTable(starts, others, forwards, backwards);
  }

  /** The stems that are kept, in the order of their characters. */
  private record Renumbering(String[] stems, float[] counts, int[] numbers) {
    LexiconSide side(String language) {
      return new LexiconSide(language, stems, counts);
    }
  }

  private Renumbering renumbering(int[] kept, String[] stems, float[] counts, boolean first) {
    int[] used =
        Arrays.stream(kept)
            .map(pair -> first ? index.first(pair) : index.second(pair))
            .distinct()
            .boxed()
            .sorted(Comparator.comparing(stem -> stems[stem]))
            .mapToInt(Integer::intValue)
            .toArray();
    String[] names = new String[used.length];
    float[] values = new float[used.length];
    int[] numbers = new int[stems.length];
    for (int i = 0; i < used.length; i++) {
      names[i] = stems[used[i]];
      values[i] = counts[used[i]];
      numbers[used[i]] = i;
    }
    return new Renumbering(names, values, numbers);
  }
}
