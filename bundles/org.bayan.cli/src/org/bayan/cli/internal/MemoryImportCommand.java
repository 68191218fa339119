package org.bayan.cli.internal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.TaskException;
import org.bayan.core.memory.ImportMemory;
import org.bayan.core.memory.ImportMemoryOutcome;
import org.bayan.core.memory.ImportMemoryRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bayan memory import}. */
@Command(
    name = "import",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Takes TMX files into a translation memory.",
    description = {
      "All units of all files are taken, with all that they hold, or none where a file is damaged"
          + " or the import is stopped. Units of the same texts stay apart; with --merge they"
          + " become one, which has the notes and properties of both and otherwise what the one"
          + " that was changed later says.",
      "",
      "What is not as the standard has it is read as far as it can be understood, and named with"
          + " its line and unit.",
    },
    footer = {
      "",
      "Examples:",
      "  bayan memory import reports old.tmx new.tmx",
      "  bayan memory import reports again.tmx --merge",
      ""
    })
public final class MemoryImportCommand implements Callable<Integer> {

  private final ImportMemory importing;
  private final Console console;

  @Mixin private MemoryArgument memory;

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "TMX 1.1 to 1.4b.")
  private List<Path> files;

  @Option(names = "--merge", description = "Unite units that have the same texts.")
  private boolean merge;

  @Mixin private UnreadableOption unreadable;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public MemoryImportCommand(ImportMemory importing, Console console) {
    this.importing = importing;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException {
    long start = System.nanoTime();
    ImportMemoryOutcome outcome;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      outcome =
          importing.run(
              new ImportMemoryRequest(memory.folder(), files, merge, unreadable.skip()), progress);
    }
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    new MemoryPrinter(console).print(outcome.problems(), outcome.more());
    line("Read", outcome.read() + " units");
    line("Added", outcome.added() + " units");
    if (outcome.leftOut() > 0) {
      line("Left out", outcome.leftOut() + " units");
    }
    line("Memory", memory.folder() + ": " + outcome.size() + " units");
    line("Time", String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0));
    return ExitCode.DONE;
  }

  private void line(String label, String value) {
    console.out().println(String.format(Locale.ROOT, "%-11s %s", label, value));
  }
}
