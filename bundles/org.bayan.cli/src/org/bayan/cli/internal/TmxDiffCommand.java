package org.bayan.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.ResultTable;
import org.bayan.core.TaskException;
import org.bayan.core.tmx.DiffTmx;
import org.bayan.core.tmx.UnitDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bayan tmx diff}. */
@Command(
    name = "diff",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Says in what two TMX files differ.",
    description = {
      "Prints a table: the change (added, removed or changed), the unit, the language, the field,"
          + " what it says before and after. The header line begins with #.",
      "",
      "Units are told apart by their ids where each has one of its own, else by their source"
          + " texts. Their order makes no difference.",
    },
    footer = {
      "",
      "Exits with 1 when there are differences.",
      "",
      "Example:",
      "  bayan tmx diff before.tmx after.tmx --texts",
      ""
    })
public final class TmxDiffCommand implements Callable<Integer> {

  private final DiffTmx diff;
  private final Console console;

  @Parameters(index = "0", paramLabel = "BEFORE", description = "A TMX file.")
  private Path before;

  @Parameters(index = "1", paramLabel = "AFTER", description = "Another.")
  private Path after;

  @Option(
      names = "--texts",
      description = "Compare texts only: no dates, names, notes and properties.")
  private boolean texts;

  @Mixin private TableOptions table;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public TmxDiffCommand(DiffTmx diff, Console console) {
    this.diff = diff;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException, IOException {
    ResultTable<UnitDifference> differences;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      differences = diff.run(before, after, texts, progress);
    }
    table.print(differences, console);
    return differences.rows().isEmpty() ? ExitCode.DONE : ExitCode.FAULTS_FOUND;
  }
}
