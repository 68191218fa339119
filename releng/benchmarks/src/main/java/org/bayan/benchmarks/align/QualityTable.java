package org.bayan.benchmarks.align;

import static org.bayan.benchmarks.align.Figures.share;

import java.io.PrintStream;
import org.bayan.align.evaluation.BeadScore;

/**
 * Prints scores, a set a line. sP, sR and sF are strict precision, recall and F1 of beads, nullF is
 * F1 of the unaligned segments, linkF of the links between single segments.
 */
final class QualityTable {
  private static final String ROW = "%-34s %8s %7s  %6s %6s %6s %6s %6s";

  private final PrintStream out;

  QualityTable(PrintStream out) {
    this.out = out;
  }

  void head() {
    out.println(
        Figures.line(ROW, "set", "segments", "seconds", "sP", "sR", "sF", "nullF", "linkF"));
  }

  void row(SetResult result) {
    BeadScore score = result.score();
    out.println(
        Figures.line(
            ROW,
            result.name(),
            result.segments(),
            Figures.line("%.2f", result.seconds()),
            share(score.precision()),
            share(score.recall()),
            share(score.f1()),
            share(score.nullF1()),
            share(score.linkF1())));
  }
}
