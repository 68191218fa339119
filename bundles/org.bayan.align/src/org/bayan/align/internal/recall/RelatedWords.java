package org.bayan.align.internal.recall;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bayan.align.Evidence;
import org.bayan.align.internal.features.Item;
import org.bayan.align.internal.features.PairFeatures;
import org.bayan.align.internal.features.TextFeatures;
import org.bayan.align.internal.words.RelatedPair;
import org.bayan.align.lexicon.Lexicon;

/** Words of two texts that may translate each other because words of the same family do. */
final class RelatedWords {
  /** What a pair of relatives is worth. */
  private static final double WORTH = 0.5;

  private RelatedWords() {}

  static List<RelatedPair> of(PairFeatures features, Languages languages) {
    Map<String, Integer> sources = words(features.source());
    Map<String, Integer> targets = words(features.target());
    List<RelatedPair> pairs = new ArrayList<>();
    sources.forEach(
        (stem, source) ->
            related(languages.sourceFamilies(), stem, targets)
                .forEach(
                    (target, one) ->
                        pairs.add(
                            new RelatedPair(
                                source, target, WORTH * one.forward(), WORTH * one.backward()))));
    targets.forEach(
        (stem, target) ->
            related(languages.targetFamilies(), stem, sources)
                .forEach(
                    (source, one) ->
                        pairs.add(
                            new RelatedPair(
                                source, target, WORTH * one.backward(), WORTH * one.forward()))));
    return pairs;
  }

  /** The number of each word of a text by its stem, in the order of the numbers. */
  private static Map<String, Integer> words(TextFeatures text) {
    Map<String, Integer> words = new LinkedHashMap<>();
    List<Item> vocabulary = text.vocabulary();
    for (int item = 0; item < vocabulary.size(); item++) {
      if (vocabulary.get(item).kind() == Evidence.Kind.WORD) {
        words.put(vocabulary.get(item).key(), item);
      }
    }
    return words;
  }

  /** What translates the relatives of a stem, by its number among the words of the other side. */
  private static Map<Integer, Lexicon.Translation> related(
      WordFamilies families, String stem, Map<String, Integer> others) {
    Map<Integer, Lexicon.Translation> related = new TreeMap<>();
    for (Lexicon.Translation one : families.ofRelatives(stem).values()) {
      Integer other = others.get(one.stem());
      if (other != null) {
        related.put(other, one);
      }
    }
    return related;
  }
}
