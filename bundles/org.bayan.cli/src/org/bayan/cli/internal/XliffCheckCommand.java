package org.bayan.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.CheckXliff;
import org.bayan.core.XliffCheckOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bayan xliff check}. */
@Command(
    name = "check",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Looks whether files are valid XLIFF.",
    description = {
      "Prints a table: the file, the line (0 where it is not known), and what is wrong. The header"
          + " line begins with #. Nothing is changed.",
      "",
      "XLIFF 2.0 and 2.1 are checked by their schemas and constraints, modules included; 1.0 to 1.2"
          + " by their elements, attributes, values and references.",
    },
    footer = {
      "",
      "Exits with 1 when a file is invalid or no XLIFF, with 3 when one cannot be opened; the"
          + " others are checked all the same.",
      "",
      "Example:",
      "  bayan xliff check job.xlf back/*.xlf",
      ""
    })
public final class XliffCheckCommand implements Callable<Integer> {

  private final CheckXliff check;
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "An XLIFF file.")
  private List<Path> files;

  @Mixin private TableOptions table;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public XliffCheckCommand(CheckXliff check, Console console) {
    this.check = check;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    XliffCheckOutcome outcome;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      outcome = check.run(files, progress);
    }
    table.print(outcome.findings(), console);
    outcome.unopened().forEach(sentence -> console.err().println("bayan: " + sentence));
    if (!outcome.unopened().isEmpty()) {
      return ExitCode.FILE;
    }
    return outcome.findings().rows().isEmpty() ? ExitCode.DONE : ExitCode.FAULTS_FOUND;
  }
}
