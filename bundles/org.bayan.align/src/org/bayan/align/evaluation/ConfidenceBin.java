package org.bayan.align.evaluation;

import java.util.List;

/**
 * The beads whose confidence lies between two bounds.
 *
 * @param from the lowest confidence
 * @param to the bound above; only the last bin contains it
 * @param beads how many beads there are
 * @param meanConfidence their mean confidence; 0 where there are none
 * @param shareRight how many of them are right, 0 to 1; 0 where there are none
 */
public record ConfidenceBin(
    double from, double to, int beads, double meanConfidence, double shareRight) {

  static ConfidenceBin of(double from, double to, List<JudgedBead> beads) {
    double confidence = beads.stream().mapToDouble(JudgedBead::confidence).average().orElse(0);
    double right = beads.stream().mapToInt(bead -> bead.isRight() ? 1 : 0).average().orElse(0);
    return new ConfidenceBin(from, to, beads.size(), confidence, right);
  }

  /** How far the confidence is from the truth, 0 to 1. */
  double error() {
    return Math.abs(meanConfidence - shareRight);
  }
}
