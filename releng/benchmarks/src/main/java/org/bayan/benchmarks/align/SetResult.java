package org.bayan.benchmarks.align;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bayan.align.evaluation.BeadScore;
import org.bayan.align.evaluation.JudgedBead;

/**
 * What came out for one set, or for several together.
 *
 * @param name of the set
 * @param segments of both sides
 * @param seconds wall time of the alignment alone
 * @param score against the gold
 * @param beads each bead against the gold; none where the aligner gives no confidence
 */
record SetResult(
    String name, int segments, double seconds, BeadScore score, List<JudgedBead> beads) {

  /** The sum of results; each bead counts the same. */
  static SetResult total(String name, List<SetResult> results) {
    return new SetResult(
        name,
        results.stream().mapToInt(SetResult::segments).sum(),
        results.stream().mapToDouble(SetResult::seconds).sum(),
        results.stream().map(SetResult::score).reduce(BeadScore.NONE, BeadScore::plus),
        results.stream().flatMap(result -> result.beads().stream()).toList());
  }

  /** The sum of all results, and of those whose names no pattern fits where there are patterns. */
  static List<SetResult> totals(String name, List<SetResult> results, List<NamePattern> except) {
    List<SetResult> totals = new ArrayList<>();
    totals.add(total(name, results));
    if (!except.isEmpty()) {
      String names = except.stream().map(NamePattern::text).collect(Collectors.joining(" "));
      List<SetResult> rest =
          results.stream()
              .filter(result -> except.stream().noneMatch(e -> e.matches(result.name())))
              .toList();
      totals.add(total(name + " without " + names, rest));
    }
    return totals;
  }
}
