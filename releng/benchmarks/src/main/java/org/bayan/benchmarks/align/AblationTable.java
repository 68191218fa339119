package org.bayan.benchmarks.align;

import static org.bayan.benchmarks.align.Figures.share;

import java.io.PrintStream;
import org.bayan.align.evaluation.Reliability;

/**
 * Prints what is left without a signal, a total a line: sF, nullF and ECE as in the other tables,
 * the last of all beads, each with its distance from what it was with the signal.
 */
final class AblationTable {
  private static final String ROW = "%-11s %-34s %6s %7s  %6s %7s  %6s %7s";

  private final PrintStream out;

  AblationTable(PrintStream out) {
    this.out = out;
  }

  void head() {
    out.println(Figures.line(ROW, "signal off", "", "sF", "", "nullF", "", "ECE", ""));
  }

  /** What the others are measured by. */
  void row(String off, SetResult total) {
    out.println(
        Figures.line(
            ROW,
            off,
            total.name(),
            share(total.score().f1()),
            "",
            share(total.score().nullF1()),
            "",
            share(calibrationError(total)),
            ""));
  }

  void row(String off, SetResult total, SetResult whole) {
    double error = calibrationError(total);
    out.println(
        Figures.line(
            ROW,
            off,
            total.name(),
            share(total.score().f1()),
            difference(total.score().f1(), whole.score().f1()),
            share(total.score().nullF1()),
            difference(total.score().nullF1(), whole.score().nullF1()),
            share(error),
            difference(error, calibrationError(whole))));
  }

  private static double calibrationError(SetResult total) {
    return Reliability.of(total.beads()).calibrationError();
  }

  private static String difference(double share, double whole) {
    double difference = share - whole;
    return Double.isNaN(difference) ? "" : Figures.line("%+.3f", difference);
  }
}
