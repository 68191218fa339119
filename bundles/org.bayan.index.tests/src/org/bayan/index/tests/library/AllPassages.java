package org.bayan.index.tests.library;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.bayan.index.library.KeyGroup;
import org.bayan.index.library.Passage;
import org.bayan.index.library.WeightedKey;

/** The ranking as it is defined, passage by passage. */
final class AllPassages {

  private AllPassages() {}

  static List<Double> best(List<Passage> passages, List<KeyGroup> query, int most) {
    double mean = passages.stream().mapToInt(one -> one.keys().size()).average().orElseThrow();
    return passages.stream()
        .map(passage -> score(passage, passages, query, mean))
        .filter(score -> score > 0)
        .sorted(Comparator.reverseOrder())
        .limit(most)
        .toList();
  }

  private static double score(
      Passage passage, List<Passage> all, List<KeyGroup> query, double mean) {
    double score = 0;
    for (KeyGroup group : query) {
      double count = 0;
      double having = 0;
      for (WeightedKey key : group.keys()) {
        count += key.weight() * Collections.frequency(passage.keys(), key.key());
        having += key.weight() * all.stream().filter(one -> one.keys().contains(key.key())).count();
      }
      double rarity = Math.log1p((Math.max(0, all.size() - having) + 0.5) / (having + 0.5));
      double norm = 0.5 + 0.5 * passage.keys().size() / mean;
      score += count == 0 ? 0 : rarity * count * 2.2 / (count + 1.2 * norm);
    }
    return score;
  }
}
