package org.bayan.cli.internal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.bayan.cli.ExitCode;
import org.bayan.core.AlignPairs;
import org.bayan.core.DocumentPairs;
import org.bayan.core.PairOutcome;
import org.bayan.core.PairsRequest;
import org.bayan.core.PairsStoppedException;
import org.bayan.core.TaskException;

/** Aligns many pairs and says what came of them. */
final class PairsRun {

  private static final int NAMED = 5;

  private final AlignPairs align;
  private final Console console;

  PairsRun(AlignPairs align, Console console) {
    this.align = align;
    this.console = console;
  }

  int run(AlignInputOptions inputs, AidOptions aids, PairsOptions options) throws TaskException {
    long start = System.nanoTime();
    boolean listed = options.list().isPresent();
    DocumentPairs pairs = listed ? DocumentPairs.listed(options.list().get()) : inputs.folders();
    PairsRequest request =
        new PairsRequest(
            pairs.pairs(),
            options.list(),
            inputs.reading(),
            aids.options(),
            options.folder(),
            options.outputs(),
            options.summary(),
            options.jobs(),
            options.resume());
    complain(pairs);
    try (Interruption interruption = new Interruption()) {
      return align(request, interruption, start);
    }
  }

  /** Files that nothing is done with. */
  private void complain(DocumentPairs pairs) {
    pairs.alone().stream()
        .limit(NAMED)
        .forEach(file -> console.err().println("bayan: " + file + " has no counterpart."));
    if (pairs.alone().size() > NAMED) {
      int more = pairs.alone().size() - NAMED;
      console.err().println("bayan: " + more + " more files have no counterpart.");
    }
  }

  /** All that is said comes while the program, when it is stopped, still waits for it. */
  private int align(PairsRequest request, Interruption interruption, long start)
      throws TaskException {
    PairsPrinter printer = new PairsPrinter(console.out());
    List<PairOutcome> outcomes;
    try (TerminalProgress progress = new TerminalProgress(console, interruption::requested)) {
      outcomes = align.run(request, progress);
    } catch (PairsStoppedException e) {
      console.err().println("bayan: stopped; the same call with --resume goes on from here.");
      printer.printStopped(request, e.outcomes(), Duration.ofNanos(System.nanoTime() - start));
      return ExitCode.PARTLY;
    } catch (CancellationException e) {
      console.err().println("bayan: stopped before the first pair.");
      return ExitCode.PARTLY;
    }
    printer.print(request, outcomes, Duration.ofNanos(System.nanoTime() - start));
    return code(outcomes);
  }

  private int code(List<PairOutcome> outcomes) {
    int code = ExitCode.DONE;
    for (PairOutcome outcome : outcomes) {
      if (outcome.fault().isPresent()) {
        console
            .err()
            .println(
                "bayan: please report the fault in %s with the log file %s"
                    .formatted(outcome.pair().name(), FaultLog.write(outcome.fault().get())));
        code = ExitCode.INTERNAL;
      } else if (outcome.state() == PairOutcome.State.FAILED && code == ExitCode.DONE) {
        code = ExitCode.PARTLY;
      }
    }
    return code;
  }
}
