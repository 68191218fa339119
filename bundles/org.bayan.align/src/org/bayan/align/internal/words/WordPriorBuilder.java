package org.bayan.align.internal.words;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.align.Evidence;
import org.bayan.align.internal.features.Item;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.lexicon.Lexicon;

/**
 * Collects what is known about the items of two texts: literal items are their own translations,
 * words that sound like names may be each other's, and lexicons know the rest. Where several
 * lexicons know a word, each counts by the logarithm of how often it has seen the word.
 */
public final class WordPriorBuilder {
  /** How probable it is that a name is translated by a word that sounds like it. */
  private static final double NAME = 0.6;

  private final PairFeatures features;
  private final PairIndex pairs = new PairIndex();
  private double[] forward = new double[1024];
  private double[] backward = new double[1024];

  private WordPriorBuilder(PairFeatures features) {
    this.features = features;
  }

  /**
   * The prior of two texts.
   *
   * @param features the texts
   * @param lexicons lexicons from the source's language to the target's
   */
  public static WordPrior build(PairFeatures features, List<Lexicon> lexicons) {
    return build(features, lexicons, List.of());
  }

  /**
   * The prior of two texts with what is known from elsewhere.
   *
   * @param features the texts
   * @param lexicons lexicons from the source's language to the target's
   * @param related pairs that no lexicon has
   */
  public static WordPrior build(
      PairFeatures features, List<Lexicon> lexicons, List<RelatedPair> related) {
    WordPriorBuilder builder = new WordPriorBuilder(features);
    Map<Item, Integer> targets = numbers(features.target().vocabulary());
    builder.addLiterals(targets);
    builder.addLexicons(lexicons, targets);
    builder.addNames();
    for (RelatedPair pair : related) {
      builder.add(pair.source(), pair.target(), pair.forward(), pair.backward());
    }
    return builder.prior();
  }

  private static Map<Item, Integer> numbers(List<Item> vocabulary) {
    Map<Item, Integer> numbers = new HashMap<>();
    vocabulary.forEach(item -> numbers.put(item, numbers.size()));
    return numbers;
  }

  private void addLiterals(Map<Item, Integer> targets) {
    List<Item> sources = features.source().vocabulary();
    for (int source = 0; source < sources.size(); source++) {
      Integer target = targets.get(sources.get(source));
      if (target != null) {
        add(source, target, 1, 1);
      }
    }
  }

  private void addNames() {
    for (PairFeatures.NamePair name : features.names()) {
      double share = NAME / name.rivals();
      add(name.source(), name.target(), share, share);
    }
  }

  private void addLexicons(List<Lexicon> lexicons, Map<Item, Integer> targets) {
    double[] targetWeights = new double[targets.size()];
    double[][] weights = new double[lexicons.size()][targets.size()];
    for (int k = 0; k < lexicons.size(); k++) {
      for (Map.Entry<Item, Integer> target : targets.entrySet()) {
        if (target.getKey().kind() == Evidence.Kind.WORD) {
          double weight = weight(lexicons.get(k).secondCount(target.getKey().key()));
          weights[k][target.getValue()] = weight;
          targetWeights[target.getValue()] += weight;
        }
      }
    }
    List<Item> sources = features.source().vocabulary();
    for (int source = 0; source < sources.size(); source++) {
      if (sources.get(source).kind() == Evidence.Kind.WORD) {
        addTranslations(
            source, sources.get(source).key(), lexicons, targets, weights, targetWeights);
      }
    }
  }

  private void addTranslations(
      int source,
      String stem,
      List<Lexicon> lexicons,
      Map<Item, Integer> targets,
      double[][] weights,
      double[] targetWeights) {
    double[] own = new double[lexicons.size()];
    double total = 0;
    for (int k = 0; k < own.length; k++) {
      own[k] = weight(lexicons.get(k).firstCount(stem));
      total += own[k];
    }
    for (int k = 0; k < own.length; k++) {
      for (Lexicon.Translation translation : lexicons.get(k).translations(stem)) {
        Integer target = targets.get(new Item(Evidence.Kind.WORD, translation.stem()));
        if (target != null) {
          add(
              source,
              target,
              translation.forward() * own[k] / total,
              translation.backward() * weights[k][target] / targetWeights[target]);
        }
      }
    }
  }

  private static double weight(double count) {
    return Math.log1p(count);
  }

  private void add(int source, int target, double there, double back) {
    int pair = pairs.add(source, target);
    if (pair >= forward.length) {
      forward = Arrays.copyOf(forward, pair * 2);
      backward = Arrays.copyOf(backward, pair * 2);
    }
    forward[pair] = Math.min(1, forward[pair] + there);
    backward[pair] = Math.min(1, backward[pair] + back);
  }

  /** The pairs by source item. */
  private WordPrior prior() {
    int sources = features.source().vocabulary().size();
    int size = pairs.size();
    int[] starts = new int[sources + 1];
    for (int pair = 0; pair < size; pair++) {
      starts[pairs.first(pair) + 1]++;
    }
    for (int source = 0; source < sources; source++) {
      starts[source + 1] += starts[source];
    }
    int[] next = starts.clone();
    int[] targets = new int[size];
    float[] there = new float[size];
    float[] back = new float[size];
    for (int pair = 0; pair < size; pair++) {
      int place = next[pairs.first(pair)]++;
      targets[place] = pairs.second(pair);
      there[place] = (float) forward[pair];
      back[place] = (float) backward[pair];
    }
    return new WordPrior(starts, targets, there, back);
  }
}
