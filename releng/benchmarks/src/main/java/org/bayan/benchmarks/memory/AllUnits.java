package org.bayan.benchmarks.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.bayan.index.memory.MatchScore;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.model.memory.UnitVariant;

/**
 * Texts compared with all units of a memory.
 *
 * @param wanted the texts
 * @param best the best score of each, 0 where it is below the least one
 * @param milliseconds how long one text took
 */
record AllUnits(List<String> wanted, int[] best, double milliseconds) {
  private static final int A_BATCH = 2000;

  static AllUnits compare(TranslationMemory memory, List<String> wanted, String language)
      throws IOException {
    long start = System.nanoTime();
    int[] best = new int[wanted.size()];
    List<String> batch = new ArrayList<>();
    memory.forEach(
        unit -> {
          for (UnitVariant variant : unit.unit().variants()) {
            if (variant.language().equals(language)) {
              batch.add(variant.text());
            }
          }
          if (batch.size() >= A_BATCH) {
            compare(wanted, batch, language, best);
            batch.clear();
          }
        });
    compare(wanted, batch, language, best);
    double time = (System.nanoTime() - start) / 1e6;
    return new AllUnits(wanted, best, time / Math.max(1, wanted.size()));
  }

  private static void compare(
      List<String> wanted, List<String> texts, String language, int[] best) {
    int[][] scores = MatchScore.of(wanted, texts, language, MemoryBench.LEAST);
    for (int i = 0; i < best.length; i++) {
      for (int score : scores[i]) {
        best[i] = Math.max(best[i], score >= MemoryBench.LEAST ? score : 0);
      }
    }
  }

  int texts() {
    return wanted.size();
  }

  /** How many texts have a match at all. */
  int possible() {
    int possible = 0;
    for (int score : best) {
      possible += score > 0 ? 1 : 0;
    }
    return possible;
  }

  /** For how many of these a look-up gives a match as good as the best. */
  int found(ToIntFunction<String> lookUp) {
    int found = 0;
    for (int i = 0; i < best.length; i++) {
      found += best[i] > 0 && lookUp.applyAsInt(wanted.get(i)) >= best[i] ? 1 : 0;
    }
    return found;
  }
}
