package org.bayan.core;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.bayan.model.bitext.Bead;

/**
 * The figures of one pair of many.
 *
 * @param sourceSegments how many segments the source has
 * @param targetSegments how many segments the target has
 * @param beads how many beads there are
 * @param meanConfidence the mean confidence of the two-sided beads, 0..1; empty without any
 * @param doubtful the share of the two-sided beads whose confidence is below a half, 0..1; empty
 *     without any
 * @param time how long it took
 */
public record PairFigures(
    int sourceSegments,
    int targetSegments,
    int beads,
    OptionalDouble meanConfidence,
    OptionalDouble doubtful,
    Duration time) {

  private static final double HALF = 0.5;

  static PairFigures of(AlignOutcome outcome, Duration time) {
    AlignmentSummary summary = outcome.summary();
    List<Double> confidences =
        outcome.project().getAlignments().get(0).getBeads().stream()
            .filter(bead -> !bead.getSource().isEmpty() && !bead.getTarget().isEmpty())
            .map(Bead::getConfidence)
            .filter(Objects::nonNull)
            .toList();
    return new PairFigures(
        summary.sourceSegments(),
        summary.targetSegments(),
        summary.beads(),
        summary.meanConfidence(),
        confidences.stream().mapToDouble(one -> one < HALF ? 1 : 0).average(),
        time);
  }
}
