package org.bayan.cli.internal;

import org.bayan.core.CheckXliff;
import org.bayan.core.review.ExportXliff;
import org.bayan.core.review.ImportXliff;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bayan xliff}, which only its own commands make sense of. */
@Command(
    name = "xliff",
    synopsisHeading = "%nUsage: ",
    synopsisSubcommandLabel = "COMMAND",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    header = "Works with XLIFF, which translation tools exchange.",
    description = "Versions 1.2 and 2.1 are written; 1.0 to 2.1 are checked and read.",
    footer = {"", "Examples:", "  bayan xliff check job.xlf", ""})
public final class XliffCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  /** The command with its own commands. */
  public static CommandLine of(Console console) {
    return new CommandLine(new XliffCommand())
        .addSubcommand(new XliffCheckCommand(new CheckXliff(), console))
        .addSubcommand(new XliffExportCommand(new ExportXliff(), console))
        .addSubcommand(new XliffImportCommand(new ImportXliff(), console));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Name what to do with XLIFF: check, export or import.");
  }
}
