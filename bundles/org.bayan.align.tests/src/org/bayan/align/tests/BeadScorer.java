package org.bayan.align.tests;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Scores beads against gold beads, strictly: a bead is right when both sides are equal. Precision
 * is the share of right beads in all predicted beads, recall the share of two-sided gold beads that
 * are predicted (the definition used by B. Thompson and P. Koehn, "Vecalign", 2019).
 *
 * @param precision 0 to 1
 * @param recall 0 to 1
 */
record BeadScorer(double precision, double recall) {

  static BeadScorer score(List<Pair> gold, List<Pair> predicted) {
    Set<Pair> golden = new HashSet<>(gold);
    Set<Pair> found = new HashSet<>(predicted);
    long right = found.stream().filter(golden::contains).count();
    Set<Pair> twoSided = new HashSet<>(golden);
    twoSided.removeIf(pair -> pair.source().isEmpty() || pair.target().isEmpty());
    long recalled = twoSided.stream().filter(found::contains).count();
    return new BeadScorer(share(right, found.size()), share(recalled, twoSided.size()));
  }

  /** Harmonic mean of precision and recall, 0 to 1. */
  double f1() {
    double sum = precision + recall;
    return sum == 0 ? 0 : 2 * precision * recall / sum;
  }

  private static double share(long part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** The segments of a bead. */
  record Pair(List<Integer> source, List<Integer> target) {}
}
