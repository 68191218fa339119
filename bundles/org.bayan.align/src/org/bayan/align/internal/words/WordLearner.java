package org.bayan.align.internal.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.features.SegmentFeatures;
import org.bayan.align.internal.features.TextFeatures;
import org.bayan.align.internal.search.Edge;

/**
 * Learns which words of two texts translate which from weighted beads by expectation maximisation,
 * in both directions: model 1 of P. F. Brown, S. A. Della Pietra, V. J. Della Pietra and R. L.
 * Mercer, "The Mathematics of Statistical Machine Translation" (1993), with what is known already
 * as pseudo-counts. Only words that occur at least twice or that something is known about are
 * looked at: a word that occurs once would confirm whatever bead it stands in.
 */
public final class WordLearner {
  private static final int RARE = 2;
  private static final int ROUNDS = 5;
  private static final int MOST_WORDS = 120;
  private static final double LEAST_POSTERIOR = 0.05;

  private final PairFeatures features;
  private final PairIndex pairs = new PairIndex();
  private final boolean[] sourceUsed;
  private final boolean[] targetUsed;
  private final List<Example> examples = new ArrayList<>();
  private final TranslationDirection forward;
  private final TranslationDirection backward;

  private WordLearner(
      PairFeatures features, WordPrior prior, List<SureBead> sure, List<Edge> edges) {
    this.features = features;
    this.sourceUsed = frequent(features.source());
    this.targetUsed = frequent(features.target());
    for (int pair = 0; pair < prior.size(); pair++) {
      pairs.add(prior.sources()[pair], prior.targets()[pair]);
      sourceUsed[prior.sources()[pair]] = true;
      targetUsed[prior.targets()[pair]] = true;
    }
    sure.forEach(bead -> addExample(bead.source(), bead.target(), 1));
    for (Edge edge : edges) {
      if (edge.isTwoSided() && edge.posterior() >= LEAST_POSTERIOR) {
        addExample(
            items(features.source(), edge.sourceFrom(), edge.sourceTo()),
            items(features.target(), edge.targetFrom(), edge.targetTo()),
            edge.posterior());
      }
    }
    ItemShares source = ItemShares.of(features.source());
    ItemShares target = ItemShares.of(features.target());
    this.forward = new TranslationDirection(pairs, target, source.size(), prior.forward(), false);
    this.backward = new TranslationDirection(pairs, source, target.size(), prior.backward(), true);
  }

  /** The words of a bead with the number of each pair of them, source by target. */
  record Example(int[] source, int[] target, int[] pairs, double weight) {}

  /**
   * Learns.
   *
   * @param features the two texts
   * @param prior what is known already
   * @param sure beads that are known to be right
   * @param edges other beads with their posteriors; none when there are none yet
   */
  public static WordTable learn(
      PairFeatures features, WordPrior prior, List<SureBead> sure, List<Edge> edges) {
    return new WordLearner(features, prior, sure, edges).learn();
  }

  private static boolean[] frequent(TextFeatures text) {
    boolean[] frequent = new boolean[text.counts().length];
    for (int item = 0; item < frequent.length; item++) {
      frequent[item] = text.counts()[item] >= RARE && !text.vocabulary().get(item).isLiteral();
    }
    return frequent;
  }

  private void addExample(int[] sourceItems, int[] targetItems, double weight) {
    int[] source = used(sourceItems, sourceUsed);
    int[] target = used(targetItems, targetUsed);
    int[] numbers = new int[source.length * target.length];
    for (int s = 0, n = 0; s < source.length; s++) {
      boolean literal = features.source().vocabulary().get(source[s]).isLiteral();
      for (int t = 0; t < target.length; t++, n++) {
        // Literal items translate themselves and nothing else.
        boolean other = literal || features.target().vocabulary().get(target[t]).isLiteral();
        numbers[n] = other ? pairs.find(source[s], target[t]) : pairs.add(source[s], target[t]);
      }
    }
    examples.add(new Example(source, target, numbers, weight));
  }

  private static int[] used(int[] items, boolean[] used) {
    return Arrays.stream(items).filter(item -> used[item]).limit(MOST_WORDS).toArray();
  }

  private static int[] items(TextFeatures text, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(text.segments()::get)
        .map(SegmentFeatures::items)
        .flatMapToInt(IntStream::of)
        .toArray();
  }

  private WordTable learn() {
    forward.start();
    backward.start();
    for (int round = 1; round <= ROUNDS; round++) {
      count();
      forward.maximise(round == ROUNDS);
      backward.maximise(round == ROUNDS);
    }
    // Once more, to see what the discounted probabilities leave unexplained.
    count();
    return table();
  }

  private void count() {
    forward.clear();
    backward.clear();
    for (Example example : examples) {
      forward.count(example.source, example.target, example.pairs, example.weight);
      backward.count(example.target, example.source, example.pairs, example.weight);
    }
  }

  private WordTable table() {
    int sources = features.source().counts().length;
    int[] kept =
        IntStream.range(0, pairs.size())
            .filter(pair -> forward.probability(pair) > 0 || backward.probability(pair) > 0)
            .toArray();
    int[] starts = new int[sources + 1];
    for (int pair : kept) {
      starts[pairs.first(pair) + 1]++;
    }
    for (int s = 0; s < sources; s++) {
      starts[s + 1] += starts[s];
    }
    int[] next = starts.clone();
    int[] targets = new int[kept.length];
    float[] there = new float[kept.length];
    float[] back = new float[kept.length];
    for (int pair : kept) {
      int place = next[pairs.first(pair)]++;
      targets[place] = pairs.second(pair);
      there[place] = (float) forward.probability(pair);
      back[place] = (float) backward.probability(pair);
    }
    return new WordTable(starts, targets, there, back, backward.explained(), forward.explained());
  }
}
