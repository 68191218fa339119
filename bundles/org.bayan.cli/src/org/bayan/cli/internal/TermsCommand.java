package org.bayan.cli.internal;

import org.bayan.core.ExportTermbase;
import org.bayan.core.FindTerms;
import org.bayan.core.ImportTermbase;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bayan terms}, which only its own commands make sense of. */
@Command(
    name = "terms",
    synopsisHeading = "%nUsage: ",
    synopsisSubcommandLabel = "COMMAND",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    header = "Works with termbases.",
    description = "A termbase is a TBX file. A seed termbase ships with Bayan.",
    footer = {"", "Example:", "  bayan terms find --termbase terms.tbx --lang ar report.docx", ""})
public final class TermsCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  /** The command with its own commands. */
  public static CommandLine of(Console console) {
    return new CommandLine(new TermsCommand())
        .addSubcommand(new TermsFindCommand(new FindTerms(), console))
        .addSubcommand(new TermsExportCommand(new ExportTermbase(), console))
        .addSubcommand(new TermsImportCommand(new ImportTermbase(), console));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Name what to do with terms: find, export or import.");
  }
}
