package org.bayan.cli.internal;

import java.time.InstantSource;
import org.bayan.core.CheckTerms;
import org.bayan.core.ExportTermbase;
import org.bayan.core.ExtractTerms;
import org.bayan.core.FindTerms;
import org.bayan.core.ImportTermbase;
import org.bayan.core.SearchTerms;
import org.bayan.core.termimport.TableMemory;
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
    footer = {
      "",
      "Examples:",
      "  bayan terms find --termbase terms.tbx --lang ar report.docx",
      "  bayan terms search seed coalition",
      "  bayan terms check terms.tbx",
      "  bayan terms import list.csv --into terms.tbx --dry-run",
      "  bayan terms export terms.tbx --to glossary.html",
      "  bayan terms extract --tmx memory.tmx --termbase terms.tbx",
      ""
    })
public final class TermsCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  /** The command with its own commands. */
  public static CommandLine of(TableMemory tables, Console console) {
    return new CommandLine(new TermsCommand())
        .addSubcommand(new TermsFindCommand(new FindTerms(), console))
        .addSubcommand(new TermsSearchCommand(new SearchTerms(), console))
        .addSubcommand(new TermsCheckCommand(new CheckTerms(), console))
        .addSubcommand(new TermsExportCommand(new ExportTermbase(), console))
        .addSubcommand(new TermsImportCommand(new ImportTermbase(tables), console))
        .addSubcommand(new TermsExtractCommand(new ExtractTerms(InstantSource.system()), console));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Name what to do with terms: find, search, check, import, export or extract.");
  }
}
