package org.bayan.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.TaskException;
import org.bayan.core.tmx.CheckTmx;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bayan tmx check}. */
@Command(
    name = "check",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Says whether files are TMX as the standard has it.",
    description = {
      "Prints a table of what is wrong: the file, the line, the number of the unit (0 outside of"
          + " units), the kind of problem, and what is wrong. The header line begins with #.",
      "",
      "Checks the markup and its encoding, which elements stand where, with which attributes and"
          + " values, and that the codes in a text come in pairs, which no schema can say. Memory"
          + " does not grow with the file.",
    },
    footer = {
      "",
      "Exits with 0 when all files are valid, 1 when one is not, 3 when one cannot be opened.",
      "",
      "Example:",
      "  bayan tmx check *.tmx",
      ""
    })
public final class TmxCheckCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "TMX files.")
  private List<Path> files;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "100",
      description = "How many problems of each file are printed (default: ${DEFAULT-VALUE}).")
  private int most;

  @Mixin private TableOptions table;

  @Mixin private HelpOption help;

  /** The command. */
  public TmxCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, TaskException {
    if (most < 1) {
      throw new TaskException(
          TaskException.Kind.REQUEST, "--most %d: name 1 or more.".formatted(most));
    }
    CheckTmx.Outcome outcome;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      outcome = new CheckTmx(most).run(files, progress);
    }
    table.print(outcome.problems(), console);
    outcome.closed().forEach(sentence -> console.err().println("bayan: " + sentence));
    if (outcome.more() > 0) {
      console
          .err()
          .println("bayan: %d more problems; --most prints more of them".formatted(outcome.more()));
    }
    if (!outcome.closed().isEmpty()) {
      return ExitCode.FILE;
    }
    return outcome.problems().rows().isEmpty() ? ExitCode.DONE : ExitCode.FAULTS_FOUND;
  }
}
