package org.bayan.align.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether the confidence of beads is the probability that they are right.
 *
 * @param bins the beads by their confidence, the lowest first; of equal width
 * @param calibrationError the expected calibration error of these bins: the distance between mean
 *     confidence and share of right beads, averaged over the beads (M. P. Naeini, G. F. Cooper and
 *     M. Hauskrecht, "Obtaining Well Calibrated Probabilities Using Bayesian Binning", 2015), 0 to
 *     1
 * @param rankingArea the probability that a right bead has a higher confidence than a wrong one,
 *     ties counting half (the area under the ROC curve), 0 to 1; not a number where all beads are
 *     right or all are wrong
 * @param brierScore the mean squared distance of the confidence from 1 for a right and 0 for a
 *     wrong bead (G. W. Brier, "Verification of Forecasts Expressed in Terms of Probability", 1950)
 */
public record Reliability(
    List<ConfidenceBin> bins, double calibrationError, double rankingArea, double brierScore) {
  private static final int BINS = 10;

  /** Copies the list. */
  public Reliability {
    bins = List.copyOf(bins);
  }

  /** Measures beads of one or more texts; with no beads there is an error of 0. */
  public static Reliability of(List<JudgedBead> beads) {
    List<ConfidenceBin> bins = bins(beads);
    double distance = bins.stream().mapToDouble(bin -> bin.beads() * bin.error()).sum();
    double squares = 0;
    for (JudgedBead bead : beads) {
      double error = (bead.isRight() ? 1 : 0) - bead.confidence();
      squares += error * error;
    }
    double count = Math.max(1, beads.size());
    return new Reliability(bins, distance / count, rankingArea(beads), squares / count);
  }

  private static List<ConfidenceBin> bins(List<JudgedBead> beads) {
    List<List<JudgedBead>> parts = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      parts.add(new ArrayList<>());
    }
    for (JudgedBead bead : beads) {
      // A confidence of 1 belongs into the last bin, not into one of its own.
      parts.get(Math.min(BINS - 1, (int) (bead.confidence() * BINS))).add(bead);
    }
    List<ConfidenceBin> bins = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      bins.add(ConfidenceBin.of((double) bin / BINS, (bin + 1.0) / BINS, parts.get(bin)));
    }
    return bins;
  }

  /** By the rank sum of the right beads (H. B. Mann and D. R. Whitney, 1947). */
  private static double rankingArea(List<JudgedBead> beads) {
    List<JudgedBead> ranked = new ArrayList<>(beads);
    ranked.sort(Comparator.comparingDouble(JudgedBead::confidence));
    double rankSum = 0;
    double right = 0;
    for (int from = 0, to = 0; from < ranked.size(); from = to) {
      long tiedRight = 0;
      while (to < ranked.size() && ranked.get(to).confidence() == ranked.get(from).confidence()) {
        tiedRight += ranked.get(to).isRight() ? 1 : 0;
        to++;
      }
      double middleRank = (from + 1 + to) / 2.0;
      rankSum += tiedRight * middleRank;
      right += tiedRight;
    }
    double wrong = ranked.size() - right;
    return right == 0 || wrong == 0
        ? Double.NaN
        : (rankSum - right * (right + 1) / 2) / (right * wrong);
  }
}
