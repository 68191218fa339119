package org.bayan.cli.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bayan.core.citation.CitationOutcome;
import org.bayan.core.citation.CitationSummary;
import org.bayan.model.bitext.LinkType;

/** Prints what stands behind a report: a word and a figure a line. */
final class CitationPrinter {

  private final Console console;

  CitationPrinter(Console console) {
    this.console = console;
  }

  void print(CitationOutcome outcome, List<Path> files, Duration time) {
    for (String warning : outcome.warnings()) {
      console.err().println("bayan: " + warning);
    }
    CitationSummary summary = outcome.summary();
    line("Report", new Counted(summary.segments(), "segment").toString());
    line(
        "Library",
        "%s, %s"
            .formatted(
                new Counted(outcome.documents(), "document"),
                new Counted(outcome.passages(), "passage")));
    line(
        "Behind it",
        summary.documents().isEmpty() ? "nothing" : String.join("; ", summary.documents()));
    line(
        "Segments",
        "%d translated, %d paraphrased, %d summed up, %d added by the reporter"
            .formatted(
                summary.count(LinkType.TRANSLATION),
                summary.count(LinkType.PARAPHRASE),
                summary.count(LinkType.SUMMARY),
                summary.count(LinkType.ADDED)));
    line("Left out", new Counted(summary.omissions(), "passage").toString());
    line(
        "Written",
        files.isEmpty()
            ? "nothing (name --links, --report, --bitext or --tmx)"
            : files.stream().map(Path::toString).collect(Collectors.joining(", ")));
    line("Time", String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0));
  }

  private void line(String name, String value) {
    console.out().printf(Locale.ROOT, "%-12s%s%n", name, value);
  }
}
