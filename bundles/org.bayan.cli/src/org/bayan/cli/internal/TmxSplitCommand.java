package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.TaskException;
import org.bayan.core.tmx.MemoryOutcome;
import org.bayan.core.tmx.SplitTmx;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bayan tmx split}. */
@Command(
    name = "split",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Parts a TMX file into smaller ones.",
    description = "The parts of un.tmx are called un-001.tmx, un-002.tmx and so on.",
    footer = {"", "Example:", "  bayan tmx split un.tmx --to parts --units 10000", ""})
public final class TmxSplitCommand implements Callable<Integer> {

  private final SplitTmx split;
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "A TMX file.")
  private Path file;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FOLDER",
      description = "The folder to write the parts into.")
  private Path to;

  @Option(
      names = "--units",
      paramLabel = "N",
      defaultValue = "10000",
      description = "How many units a part holds (default: ${DEFAULT-VALUE}).")
  private int units;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public TmxSplitCommand(SplitTmx split, Console console) {
    this.split = split;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException {
    MemoryOutcome outcome;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      outcome = split.run(file, to, units, progress);
    }
    new MemoryPrinter(console).print(outcome);
    return ExitCode.DONE;
  }
}
