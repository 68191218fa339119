package org.bayan.align.internal.recall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.align.Evidence;
import org.bayan.align.internal.features.Item;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.words.RelatedPair;
import org.bayan.align.lexicon.Lexicon;

/** Words of two texts that may translate each other because words of the same family do. */
final class RelatedWords {
  /** What a pair of relatives is worth. */
  private static final double WORTH = 0.5;

  private RelatedWords() {}

  static List<RelatedPair> of(PairFeatures features, Languages languages) {
    Map<String, Integer> sources = new HashMap<>();
    List<Item> vocabulary = features.source().vocabulary();
    for (int source = 0; source < vocabulary.size(); source++) {
      if (vocabulary.get(source).kind() == Evidence.Kind.WORD) {
        sources.put(vocabulary.get(source).key(), source);
      }
    }
    List<RelatedPair> pairs = new ArrayList<>();
    List<Item> targets = features.target().vocabulary();
    for (int target = 0; target < targets.size(); target++) {
      if (targets.get(target).kind() == Evidence.Kind.WORD) {
        add(languages.targetFamilies(), targets.get(target).key(), target, sources, pairs);
      }
    }
    return pairs;
  }

  private static void add(
      WordFamilies families,
      String stem,
      int target,
      Map<String, Integer> sources,
      List<RelatedPair> pairs) {
    for (Lexicon.Translation one : families.ofRelatives(stem).values()) {
      Integer source = sources.get(one.stem());
      if (source != null) {
        pairs.add(new RelatedPair(source, target, WORTH * one.backward(), WORTH * one.forward()));
      }
    }
  }
}
