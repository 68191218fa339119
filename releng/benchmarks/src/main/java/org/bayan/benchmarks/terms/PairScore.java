package org.bayan.benchmarks.terms;

import java.util.List;

/**
 * Recall over word pairs: in how many surface forms the base form is found at kind
 * <em>inflected</em> or better, the hit being the whole word. Each base form is the only term of
 * its termbase.
 *
 * @param found pairs whose base form is found
 * @param all pairs
 */
record PairScore(int found, int all) {

  static PairScore of(List<WordPair> pairs) {
    int found = 0;
    for (WordPair pair : pairs) {
      boolean hit = new WordTerms(List.of(pair.base())).in(pair.surface()).contains(pair.base());
      found += hit ? 1 : 0;
    }
    return new PairScore(found, pairs.size());
  }

  double recall() {
    return found / (double) all;
  }
}
