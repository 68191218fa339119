package org.bayan.cli.internal;

import org.bayan.core.library.ChangeDetails;
import org.bayan.core.library.CheckLibrary;
import org.bayan.core.library.CreateLibrary;
import org.bayan.core.library.FindPassages;
import org.bayan.core.library.ImportOfficialTexts;
import org.bayan.core.library.OpenLibrary;
import org.bayan.core.library.RemoveOfficialText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code bayan library}, which only its own commands make sense of. */
@Command(
    name = "library",
    synopsisHeading = "%nUsage: ",
    synopsisSubcommandLabel = "COMMAND",
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    header = "Works with libraries of official texts.",
    description = {
      "A library is a folder with a file in Akoma Ntoso (OASIS LegalDocML) for each text. Language"
          + " versions of one document know each other by their work. 'bayan cite' finds what"
          + " stands in a library behind a report.",
    },
    footer = {
      "",
      "Examples:",
      "  bayan library create official",
      "  bayan library import official resolution.docx statement.pdf",
      "  bayan library list official",
      "  bayan library search official 'foreign fighters'",
      "  bayan library find official --text 'وقف تدفق المقاتلين الأجانب'",
      ""
    })
public final class LibraryCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Mixin private HelpOption help;

  /** The command with its own commands. */
  public static CommandLine of(Console console) {
    OpenLibrary open = new OpenLibrary();
    return new CommandLine(new LibraryCommand())
        .addSubcommand(new LibraryCreateCommand(new CreateLibrary(), console))
        .addSubcommand(new LibraryImportCommand(new ImportOfficialTexts(), console))
        .addSubcommand(new LibraryListCommand(open, console))
        .addSubcommand(new LibraryShowCommand(open, console))
        .addSubcommand(new LibrarySearchCommand(open, console))
        .addSubcommand(new LibraryFindCommand(open, new FindPassages(), console))
        .addSubcommand(new LibraryChangeCommand(new ChangeDetails(), console))
        .addSubcommand(new LibraryRemoveCommand(new RemoveOfficialText(), console))
        .addSubcommand(new LibraryCheckCommand(new CheckLibrary(), console));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Name what to do with a library: create, import, list, show, search, find, change, remove"
            + " or check.");
  }
}
