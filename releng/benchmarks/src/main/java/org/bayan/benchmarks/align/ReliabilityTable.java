package org.bayan.benchmarks.align;

import static org.bayan.benchmarks.align.Figures.share;

import java.io.PrintStream;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.bayan.align.evaluation.ConfidenceBin;
import org.bayan.align.evaluation.JudgedBead;
import org.bayan.align.evaluation.Reliability;

/**
 * Prints whether the confidence of beads is the probability that they are right: for beads with two
 * sides, and for all. A bead with one side is right where the gold leaves the segment alone.
 */
final class ReliabilityTable {
  private static final String BIN = "%-12s %9s %6s %6s   %9s %6s %6s";
  private static final String SET = "%-34s %8s %6s %6s %6s";

  private final PrintStream out;

  ReliabilityTable(PrintStream out) {
    this.out = out;
  }

  /** The bins of one or more sets. */
  void bins(SetResult result) {
    Reliability twoSided = Reliability.of(twoSided(result));
    Reliability all = Reliability.of(result.beads());
    out.println("confidence, " + result.name());
    out.println(Figures.line(BIN, "", "two-sided", "mean", "right", "all beads", "mean", "right"));
    for (int i = 0; i < all.bins().size(); i++) {
      ConfidenceBin two = twoSided.bins().get(i);
      ConfidenceBin any = all.bins().get(i);
      out.println(
          Figures.line(
              BIN,
              Figures.line("%.1f–%.1f", two.from(), two.to()),
              two.beads(),
              ofBeads(two, two.meanConfidence()),
              ofBeads(two, two.shareRight()),
              any.beads(),
              ofBeads(any, any.meanConfidence()),
              ofBeads(any, any.shareRight())));
    }
    figure("ECE", twoSided, all, Reliability::calibrationError);
    figure("AUC", twoSided, all, Reliability::rankingArea);
    figure("Brier", twoSided, all, Reliability::brierScore);
  }

  /** The figures of all beads, a set a line. */
  void sets(List<SetResult> results) {
    out.println(Figures.line(SET, "confidence of all beads", "beads", "ECE", "AUC", "Brier"));
    for (SetResult result : results) {
      Reliability all = Reliability.of(result.beads());
      out.println(
          Figures.line(
              SET,
              result.name(),
              result.beads().size(),
              share(all.calibrationError()),
              share(all.rankingArea()),
              share(all.brierScore())));
    }
  }

  private void figure(
      String name, Reliability two, Reliability all, ToDoubleFunction<Reliability> figure) {
    out.println(
        Figures.line(
            BIN,
            name,
            "",
            "",
            share(figure.applyAsDouble(two)),
            "",
            "",
            share(figure.applyAsDouble(all))));
  }

  private static String ofBeads(ConfidenceBin bin, double share) {
    return bin.beads() == 0 ? "–" : share(share);
  }

  private static List<JudgedBead> twoSided(SetResult result) {
    return result.beads().stream().filter(JudgedBead::isTwoSided).toList();
  }
}
