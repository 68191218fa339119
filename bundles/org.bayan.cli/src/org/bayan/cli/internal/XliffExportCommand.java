package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.TaskException;
import org.bayan.core.review.ExportXliff;
import org.bayan.core.review.ExportXliffRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bayan xliff export}. */
@Command(
    name = "export",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Writes a bitext as XLIFF for another translation tool.",
    description = {
      "Each bead is a unit with its id, texts, inline codes, state, note, open comments and"
          + " bookmarks. A unit also tells what it said when it went out, so that 'bayan xliff"
          + " import' can tell what has changed there from what has changed here.",
    },
    footer = {
      "",
      "Example:",
      "  bayan xliff export brussels.bitext --to job.xlf --version 1.2",
      ""
    })
public final class XliffExportCommand implements Callable<Integer> {

  private final ExportXliff export;
  private final Console console;

  @Parameters(paramLabel = "FILE.bitext", description = "The bitext.")
  private Path bitext;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "OUT.xlf",
      description = "The file to write.")
  private Path to;

  @Option(
      names = "--version",
      paramLabel = "VERSION",
      defaultValue = "2.1",
      description = "2.1 or 1.2, which more tools read (default: ${DEFAULT-VALUE}).")
  private String version;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public XliffExportCommand(ExportXliff export, Console console) {
    this.export = export;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException {
    int units;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      units = export.run(new ExportXliffRequest(bitext, to, version), progress);
    }
    console.out().println("Written     %s: XLIFF %s, %d units".formatted(to, version, units));
    return ExitCode.DONE;
  }
}
