package org.bayan.benchmarks.align;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Prints what alignments of growing sizes took. <i>growth</i> is the time for a pair against that
 * at the smallest size of the tool; <i>× Bayan</i> is the time against that of Bayan at the same
 * size.
 */
final class ScaleTable {
  private static final String ROW = "%-20s %6s %8s %7s %8s %7s %7s %7s %7s %6s %7s %8s";
  private static final double TENFOLD = 10;

  private final PrintStream out;
  private final List<ScaleOutcome> outcomes = new ArrayList<>();

  ScaleTable(PrintStream out) {
    this.out = out;
  }

  void head() {
    out.println(
        Figures.line(
            ROW,
            "tool",
            "pairs",
            "segments",
            "load s",
            "align s",
            "whole s",
            "CPU s",
            "heap MB",
            "RSS MB",
            "F1",
            "growth",
            "× Bayan"));
  }

  /** Prints an outcome and keeps it for comparisons. */
  void row(ScaleOutcome outcome) {
    if (outcome.measured().isEmpty()) {
      out.println(
          Figures.line("%-20s %6d %s", outcome.tool().title(), outcome.size(), outcome.failure()));
      return;
    }
    outcomes.add(outcome);
    Measured measured = outcome.measured().get();
    out.println(
        Figures.line(
            ROW,
            outcome.tool().title(),
            outcome.size(),
            Math.round(measured.segments()),
            two(measured.loadSeconds()),
            two(measured.alignSeconds()),
            two(outcome.seconds()),
            two(measured.cpuSeconds()),
            Math.round(measured.heapMegabytes()),
            Double.isNaN(measured.residentMegabytes())
                ? "–"
                : Math.round(measured.residentMegabytes()),
            Figures.share(measured.f1()),
            growth(outcome, measured),
            againstBayan(outcome, measured)));
  }

  /** Prints how the time of each tool grew over about ten times the size. */
  void growth(List<Tool> tools) {
    for (Tool tool : tools) {
      List<ScaleOutcome> own = outcomes.stream().filter(o -> o.tool() == tool).toList();
      own.stream()
          .filter(small -> small.size() * TENFOLD / 2 < own.getLast().size())
          .min(
              Comparator.comparingDouble(
                  small -> Math.abs(Math.log(own.getLast().size() / (TENFOLD * small.size())))))
          .ifPresent(small -> growth(small, own.getLast()));
    }
  }

  private void growth(ScaleOutcome small, ScaleOutcome large) {
    out.println(
        Figures.line(
            "%s: from %d to %d pairs (%.1f times) the time grows %.1f times, CPU %.1f times",
            large.tool().title(),
            small.size(),
            large.size(),
            (double) large.size() / small.size(),
            align(large) / align(small),
            cpu(large) / cpu(small)));
  }

  private String growth(ScaleOutcome outcome, Measured measured) {
    ScaleOutcome smallest = find(outcome.tool(), Optional.empty()).orElse(outcome);
    double before = align(smallest) / smallest.size();
    return two(measured.alignSeconds() / outcome.size() / before);
  }

  private String againstBayan(ScaleOutcome outcome, Measured measured) {
    return find(Tool.BAYAN, Optional.of(outcome.size()))
        .map(bayan -> two(measured.alignSeconds() / align(bayan)))
        .orElse("–");
  }

  private Optional<ScaleOutcome> find(Tool tool, Optional<Integer> size) {
    return outcomes.stream()
        .filter(outcome -> outcome.tool() == tool)
        .filter(outcome -> size.isEmpty() || outcome.size() == size.get())
        .findFirst();
  }

  private static double align(ScaleOutcome outcome) {
    return outcome.measured().map(Measured::alignSeconds).orElse(Double.NaN);
  }

  private static double cpu(ScaleOutcome outcome) {
    return outcome.measured().map(Measured::cpuSeconds).orElse(Double.NaN);
  }

  private static String two(double number) {
    return Figures.line("%.2f", number);
  }
}
