package org.bayan.cli.internal;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.TaskException;
import org.bayan.core.library.Library;
import org.bayan.core.library.LibraryTables;
import org.bayan.core.library.OpenLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code bayan library list}. */
@Command(
    name = "list",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Lists the texts of a library.",
    description = {
      "Prints a table of texts by their ids: the work, which language versions share, language,"
          + " symbol, title, issuing body, date, authority, how many paragraphs and segments,"
          + " origin and rights. The header line begins with #.",
    },
    footer = {"", "Example:", "  bayan library list official --to official.html", ""})
public final class LibraryListCommand implements Callable<Integer> {

  private final OpenLibrary open;
  private final Console console;

  @Mixin private LibraryArgument library;

  @Mixin private TableOutputOptions table;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public LibraryListCommand(OpenLibrary open, Console console) {
    this.open = open;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException, IOException {
    try (TerminalProgress progress = new TerminalProgress(console);
        Library opened = library.open(open, console, progress)) {
      table.put(
          LibraryTables.texts(opened.texts()),
          "Official texts of " + library.folder().getFileName(),
          console);
    }
    return ExitCode.DONE;
  }
}
