package org.bayan.cli.internal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bayan.core.ProposedBeads.Changes;
import org.bayan.core.RealignOutcome;
import org.bayan.core.RealignOutcome.Realigned;

/** Prints what came of a bitext that was aligned again. */
final class RealignPrinter {

  private final SummaryPrinter printer;

  RealignPrinter(PrintStream out) {
    printer = new SummaryPrinter(out);
  }

  void print(RealignOutcome outcome, List<Path> files, Duration time) {
    for (Realigned one : outcome.alignments()) {
      printer.printAlignment(outcome.project().getSource(), one.target(), one.summary());
      Changes changes = one.changes();
      printer.line(
          "Kept",
          "%d accepted, %d others that came out the same"
              .formatted(changes.kept(), changes.same()));
      printer.line("Changed", "%d given up, %d new".formatted(changes.dropped(), changes.made()));
      if (changes.droppedWork() > 0) {
        printer.line(
            "Lost",
            "%d of those given up had been worked on by a person".formatted(changes.droppedWork()));
      }
    }
    printer.printEnd(files, time);
  }
}
