package org.bayan.cli.internal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.bayan.core.PairFigures;
import org.bayan.core.PairOutcome;
import org.bayan.core.PairOutcome.State;
import org.bayan.core.PairsRequest;

/**
 * Prints the closing table of many pairs. Names come last in their line, where a right-to-left one
 * moves no figure.
 */
final class PairsPrinter {

  private static final String COLUMNS = "%8s%8s%8s%12s%11s%10s  %s%n";

  private final PrintStream out;

  PairsPrinter(PrintStream out) {
    this.out = out;
  }

  void print(PairsRequest request, List<PairOutcome> outcomes, Duration time) {
    printTable(outcomes);
    line("Pairs", counts(outcomes));
    line("Written", request.folder() + " (" + kinds(request) + ")");
    request.summary().ifPresent(summary -> line("Summary", summary.toString()));
    line("Time", seconds(time));
  }

  /** The table of what was done when the work was stopped. */
  void printStopped(PairsRequest request, List<PairOutcome> outcomes, Duration time) {
    printTable(outcomes);
    int open = request.pairs().size() - outcomes.size();
    line("Pairs", counts(outcomes) + ", %d not done".formatted(open));
    if (count(outcomes, State.DONE) > 0) {
      line("Written", request.folder() + " (" + kinds(request) + ")");
    }
    line("Time", seconds(time));
  }

  private void printTable(List<PairOutcome> outcomes) {
    out.printf(
        Locale.ROOT,
        COLUMNS,
        "Source",
        "Target",
        "Beads",
        "Confidence",
        "Below 0.5",
        "Time",
        "Name");
    outcomes.forEach(this::print);
    out.println();
  }

  private static String counts(List<PairOutcome> outcomes) {
    return "%d aligned, %d done before, %d failed"
        .formatted(
            count(outcomes, State.DONE),
            count(outcomes, State.BEFORE),
            count(outcomes, State.FAILED));
  }

  private void print(PairOutcome outcome) {
    String name = outcome.pair().name();
    if (outcome.figures().isEmpty()) {
      String reason = outcome.reason().orElse("");
      out.printf(Locale.ROOT, COLUMNS, "", "", "", "failed", "", "", name + ": " + reason);
      return;
    }
    PairFigures figures = outcome.figures().get();
    boolean before = outcome.state() == State.BEFORE;
    out.printf(
        Locale.ROOT,
        COLUMNS,
        figures.sourceSegments(),
        figures.targetSegments(),
        figures.beads(),
        number(figures.meanConfidence(), "%.2f", 1),
        number(figures.doubtful(), "%.0f %%", 100),
        before ? "before" : seconds(figures.time()),
        name);
  }

  private static String number(OptionalDouble value, String format, double unit) {
    return value.isPresent()
        ? String.format(Locale.ROOT, format, value.getAsDouble() * unit)
        : "none";
  }

  private static long count(List<PairOutcome> outcomes, State state) {
    return outcomes.stream().filter(outcome -> outcome.state() == state).count();
  }

  private static String kinds(PairsRequest request) {
    return request.outputs().stream()
        .sorted()
        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
  }

  private void line(String name, String value) {
    out.printf(Locale.ROOT, "%-12s%s%n", name, value);
  }
}
