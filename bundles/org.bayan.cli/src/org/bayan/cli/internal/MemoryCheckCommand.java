package org.bayan.cli.internal;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.bayan.cli.ExitCode;
import org.bayan.core.TaskException;
import org.bayan.core.memory.CheckMemory;
import org.bayan.core.memory.CheckMemoryOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bayan memory check}. */
@Command(
    name = "check",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Checks a translation memory.",
    description = {
      "Compares all files of the memory with their checksums, and prints a table of units to look"
          + " at: duplicate (another unit has the same texts), inconsistent (another unit has the"
          + " same source and another translation), untranslated; with the number of the other"
          + " unit. The header line begins with #.",
    },
    footer = {
      "",
      "Exits with 1 when there are such units, with 3 when the memory is damaged.",
      "",
      "Example:",
      "  bayan memory check reports --to findings.csv",
      ""
    })
public final class MemoryCheckCommand implements Callable<Integer> {

  private final CheckMemory check;
  private final Console console;

  @Mixin private MemoryArgument memory;

  @Option(
      names = "--most",
      paramLabel = "COUNT",
      defaultValue = "1000",
      description = "How many units of each kind to give (default: ${DEFAULT-VALUE}).")
  private int most;

  @Mixin private TableOutputOptions table;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public MemoryCheckCommand(CheckMemory check, Console console) {
    this.check = check;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException, IOException {
    CheckMemoryOutcome outcome;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      outcome = check.run(memory.folder(), most, progress);
    }
    table.put(outcome.table(), "Findings in " + memory.folder().getFileName(), console);
    String counts =
        outcome.counts().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(one -> one.getValue() + " " + one.getKey().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    console
        .err()
        .println(
            "bayan: %d units%s".formatted(outcome.units(), counts.isEmpty() ? "" : ": " + counts));
    return counts.isEmpty() ? ExitCode.DONE : ExitCode.FAULTS_FOUND;
  }
}
