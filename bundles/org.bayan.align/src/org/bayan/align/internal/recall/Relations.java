package org.bayan.align.internal.recall;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.align.internal.features.TextFeatures;
import org.bayan.align.recall.Relation;

/** Tells how links stand to their passages: by what either side covers of the other. */
final class Relations {
  /** A translation covers at least so much, in both directions. */
  private static final double MOSTLY = 0.45;

  /** A summary is so many times shorter than its passage. */
  private static final double SHORTER = 3;

  private final ReportSearch.Outcome outcome;
  private final Coverage coverage;
  private final Map<Integer, Integer> linked = new HashMap<>();

  Relations(ReportSearch.Outcome outcome) {
    this.outcome = outcome;
    this.coverage = outcome.coverage();
    outcome.links().stream()
        .flatMap(link -> link.target().stream())
        .forEach(target -> linked.merge(target, 1, Integer::sum));
  }

  Relation of(Found link) {
    if (link.target().isEmpty()) {
      return Relation.ADDED;
    }
    if (isScattered(link.target()) || isRepeated(link.target()) || isShorter(link)) {
      return Relation.SUMMARY;
    }
    double source = coverage.source(link.source(), link.target()).share();
    double target = coverage.target(link.source(), link.target()).share();
    return Math.min(source, target) >= MOSTLY ? Relation.TRANSLATION : Relation.PARAPHRASE;
  }

  private boolean isScattered(List<Integer> target) {
    return !outcome.pool().isRun(target.getFirst(), target.getLast())
        || target.getLast() - target.getFirst() >= target.size();
  }

  /** Whether other segments report the same passages one by one. */
  private boolean isRepeated(List<Integer> target) {
    return target.size() > 1 && target.stream().allMatch(number -> linked.get(number) > 1);
  }

  private boolean isShorter(Found link) {
    TextFeatures source = outcome.known().features().source();
    TextFeatures target = outcome.known().features().target();
    return length(target, link.target()) > SHORTER * length(source, link.source());
  }

  private static double length(TextFeatures text, List<Integer> segments) {
    return segments.stream().mapToInt(segment -> text.segments().get(segment).length()).sum();
  }
}
