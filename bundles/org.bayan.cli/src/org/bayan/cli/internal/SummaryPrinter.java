package org.bayan.cli.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.core.AlignmentSummary;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Text;

/** Prints the closing summary of an alignment: a word and a figure a line. */
final class SummaryPrinter {

  private final PrintStream out;

  SummaryPrinter(PrintStream out) {
    this.out = out;
  }

  void print(Text source, Text target, AlignmentSummary summary, List<Path> files, Duration time) {
    printAlignment(source, target, summary);
    printEnd(files, time);
  }

  /** The figures of an alignment. */
  void printAlignment(Text source, Text target, AlignmentSummary summary) {
    line("Source", text(source, summary.sourceSegments()));
    line("Target", text(target, summary.targetSegments()));
    line("Beads", summary.beads() + shapes(summary));
    line("Confidence", confidence(summary));
    line(
        "Terms",
        "%d in the source, %d in the target, %s"
            .formatted(
                summary.sourceTerms(),
                summary.targetTerms(),
                new Counted(summary.concepts(), "concept")));
    line(
        "Unaligned",
        "%d source, %d target".formatted(summary.unalignedSource(), summary.unalignedTarget()));
  }

  /** What was written, and how long it took. */
  void printEnd(List<Path> files, Duration time) {
    line(
        "Written",
        files.isEmpty()
            ? "nothing (name --tmx, --bitext, --beads, --report or --explain)"
            : names(files));
    line("Time", String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0));
  }

  /** A word and a figure. */
  void line(String name, String value) {
    out.printf(Locale.ROOT, "%-12s%s%n", name, value);
  }

  /** A text that no document was read for has a language and nothing else to be told by. */
  private static String text(Text text, int segments) {
    Origin origin = text.getOrigin();
    String known =
        Stream.of(
                text.getLanguage(),
                origin == null ? null : origin.getFile(),
                origin == null ? null : origin.getEncoding())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return "%s (%s)".formatted(new Counted(segments, "segment"), known);
  }

  private static String shapes(AlignmentSummary summary) {
    return summary.shapes().entrySet().stream()
        .map(entry -> entry.getValue() + " × " + entry.getKey())
        .collect(Collectors.joining(", ", " (", ")"));
  }

  private static String confidence(AlignmentSummary summary) {
    return summary.meanConfidence().isPresent()
        ? String.format(
            Locale.ROOT,
            "%.2f (mean of the two-sided beads)",
            summary.meanConfidence().getAsDouble())
        : "none (nothing is aligned)";
  }

  private static String names(List<Path> files) {
    return files.stream().map(Path::toString).collect(Collectors.joining(", "));
  }
}
