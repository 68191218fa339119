package org.bayan.align.internal.cost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.features.TextFeatures;
import org.bayan.align.internal.search.Edge;
import org.bayan.align.internal.words.PairIndex;

/**
 * Learns which words translate which from weighted beads by expectation maximisation, in both
 * directions: model 1 of P. F. Brown, S. A. Della Pietra, V. J. Della Pietra and R. L. Mercer, "The
 * Mathematics of Statistical Machine Translation" (1993). Only stems that occur at least twice on
 * their side are looked at.
 */
final class WordCounts {
  private static final int RARE = 2;
  private static final int ITERATIONS = 5;
  private static final int MOST_WORDS = 80;

  /** What a pair of words must have beyond chance in a single bead. */
  private static final double DISCOUNT = 0.8;

  private final PairFeatures features;
  private final PairIndex pairs = new PairIndex();
  private int seedPairs;
  private final List<Example> examples = new ArrayList<>();

  WordCounts(PairFeatures features, SeedLexicon seeds, List<Edge> edges) {
    this.features = features;
    addSeeds(seeds);
    for (Edge edge : edges) {
      if (edge.isTwoSided()) {
        addExample(edge);
      }
    }
  }

  /** The words of a bead with the number of each pair of them, source by target. */
  private record Example(int[] source, int[] target, int[][] pairs, double weight) {}

  /** Seeds are the first pairs, so that a pair is a seed when its number is below their count. */
  private void addSeeds(SeedLexicon seeds) {
    Map<String, Integer> source = numbers(features.source());
    Map<String, Integer> target = numbers(features.target());
    for (SeedLexicon.Entry seed : seeds.entries()) {
      Integer first = source.get(seed.source());
      Integer second = target.get(seed.target());
      if (first != null && second != null) {
        pairs.add(first, second);
      }
    }
    seedPairs = pairs.size();
  }

  private static Map<String, Integer> numbers(TextFeatures text) {
    Map<String, Integer> numbers = new HashMap<>();
    text.vocabulary().forEach(stem -> numbers.put(stem, numbers.size()));
    return numbers;
  }

  private void addExample(Edge edge) {
    int[] source = words(features.source(), edge.sourceFrom(), edge.sourceTo());
    int[] target = words(features.target(), edge.targetFrom(), edge.targetTo());
    int[][] numbers = new int[source.length][target.length];
    for (int s = 0; s < source.length; s++) {
      for (int t = 0; t < target.length; t++) {
        numbers[s][t] = pairs.add(source[s], target[t]);
      }
    }
    examples.add(new Example(source, target, numbers, edge.posterior()));
  }

  private static int[] words(TextFeatures text, int from, int to) {
    return IntStream.range(from, to)
        .flatMap(i -> IntStream.of(text.segments().get(i).stems()))
        .filter(stem -> text.counts()[stem] >= RARE)
        .limit(MOST_WORDS)
        .toArray();
  }

  WordTable learn() {
    double[] sourceShare = shares(features.source());
    double[] targetShare = shares(features.target());
    TranslationDirection forward =
        new TranslationDirection(pairs, targetShare, sourceShare.length, false);
    TranslationDirection backward =
        new TranslationDirection(pairs, sourceShare, targetShare.length, true);
    for (int i = 1; i <= ITERATIONS; i++) {
      count(forward, backward);
      forward.maximise(i == ITERATIONS ? DISCOUNT : 0);
      backward.maximise(i == ITERATIONS ? DISCOUNT : 0);
    }
    // Once more, to see what the discounted probabilities leave unexplained.
    count(forward, backward);
    return table(forward, backward, sourceShare, targetShare);
  }

  private void count(TranslationDirection forward, TranslationDirection backward) {
    forward.clear(seedPairs);
    backward.clear(seedPairs);
    for (Example example : examples) {
      forward.count(example.source, example.target, example.pairs, example.weight);
      backward.count(example.target, example.source, example.pairs, example.weight);
    }
  }

  private WordTable table(
      TranslationDirection forward,
      TranslationDirection backward,
      double[] sourceShare,
      double[] targetShare) {
    int stems = features.source().counts().length;
    List<List<Integer>> kept = new ArrayList<>();
    IntStream.range(0, stems).forEach(s -> kept.add(new ArrayList<>()));
    for (int pair = 0; pair < pairs.size(); pair++) {
      if (forward.probability(pair) > 0 || backward.probability(pair) > 0) {
        kept.get(pairs.first(pair)).add(pair);
      }
    }
    int[][] targets = new int[stems][];
    float[][] forwards = new float[stems][];
    float[][] backwards = new float[stems][];
    for (int s = 0; s < stems; s++) {
      List<Integer> row = kept.get(s);
      row.sort(Comparator.comparingInt(pairs::second));
      targets[s] = row.stream().mapToInt(pairs::second).toArray();
      forwards[s] = new float[row.size()];
      backwards[s] = new float[row.size()];
      for (int k = 0; k < row.size(); k++) {
        forwards[s][k] = (float) forward.probability(row.get(k));
        backwards[s][k] = (float) backward.probability(row.get(k));
      }
    }
    return new WordTable(
        targets,
        forwards,
        backwards,
        backward.nullShares(),
        forward.nullShares(),
        sourceShare,
        targetShare);
  }

  private static double[] shares(TextFeatures text) {
    double total = IntStream.of(text.counts()).sum();
    return IntStream.of(text.counts()).mapToDouble(count -> count / total).toArray();
  }
}
