package org.bayan.align.internal.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bayan.align.internal.features.PairFeatures;
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

  private final boolean[] sourceUsed;
  private final boolean[] targetUsed;
  private final List<Example> examples = new ArrayList<>();
  private final ExamplePairs pairs;
  private final TranslationDirection forward;
  private final TranslationDirection backward;
  private final ExampleCounter counter;

  private WordLearner(
      PairFeatures features, WordPrior prior, List<SureBead> sure, List<Edge> edges) {
    this.sourceUsed = frequent(features.source());
    this.targetUsed = frequent(features.target());
    useKnown(prior);
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
    this.pairs = new ExamplePairs(source, target, prior, examples);
    PairValues values = new PairValues(pairs.size());
    this.forward = new TranslationDirection(pairs, values, prior, target, source.size(), false);
    this.backward = new TranslationDirection(pairs, values, prior, source, target.size(), true);
    this.counter = new ExampleCounter(forward, backward, values);
  }

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

  private void useKnown(WordPrior prior) {
    for (int source = 0; source < sourceUsed.length; source++) {
      for (int pair = prior.from(source); pair < prior.to(source); pair++) {
        sourceUsed[source] = true;
        targetUsed[prior.targets()[pair]] = true;
      }
    }
  }

  private void addExample(int[] sourceItems, int[] targetItems, double weight) {
    examples.add(new Example(used(sourceItems, sourceUsed), used(targetItems, targetUsed), weight));
  }

  private static int[] used(int[] items, boolean[] used) {
    int[] words = new int[Math.min(items.length, MOST_WORDS)];
    int size = 0;
    for (int k = 0; k < items.length && size < words.length; k++) {
      if (used[items[k]]) {
        words[size++] = items[k];
      }
    }
    return Arrays.copyOf(words, size);
  }

  private static int[] items(TextFeatures text, int from, int to) {
    int[] items = text.segments().get(from).items();
    for (int i = from + 1; i < to; i++) {
      int[] more = text.segments().get(i).items();
      int size = items.length;
      items = Arrays.copyOf(items, size + more.length);
      System.arraycopy(more, 0, items, size, more.length);
    }
    return items;
  }

  private WordTable learn() {
    forward.start();
    backward.start();
    for (int round = 1; round <= ROUNDS; round++) {
      counter.count(examples);
      forward.maximise(round == ROUNDS);
      backward.maximise(round == ROUNDS);
    }
    // Once more, to see what the discounted probabilities leave unexplained.
    counter.count(examples);
    return table();
  }

  private WordTable table() {
    int[] starts = new int[pairs.sources() + 1];
    for (int source = 0; source < pairs.sources(); source++) {
      starts[source + 1] = starts[source];
      for (int pair = pairs.from(source); pair < pairs.to(source); pair++) {
        starts[source + 1] += isKept(pair) ? 1 : 0;
      }
    }
    int[] targets = new int[starts[pairs.sources()]];
    float[] there = new float[targets.length];
    float[] back = new float[targets.length];
    for (int pair = 0, place = 0; pair < pairs.size(); pair++) {
      if (isKept(pair)) {
        targets[place] = pairs.targets()[pair];
        there[place] = (float) forward.probability(pair);
        back[place++] = (float) backward.probability(pair);
      }
    }
    return new WordTable(starts, targets, there, back, backward.explained(), forward.explained());
  }

  private boolean isKept(int pair) {
    return forward.probability(pair) > 0 || backward.probability(pair) > 0;
  }
}
