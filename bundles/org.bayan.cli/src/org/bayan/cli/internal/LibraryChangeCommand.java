package org.bayan.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.TaskException;
import org.bayan.core.library.ChangeDetails;
import org.bayan.core.library.GivenDetails;
import org.bayan.core.library.LibraryTables;
import org.bayan.model.library.OfficialText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bayan library change}. */
@Command(
    name = "change",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Corrects what a library says of a text.",
    description = {
      "What is not named stays; an empty text ('') takes something back. The id stays too. Prints"
          + " the text as 'bayan library list' does.",
    },
    footer = {
      "",
      "Example:",
      "  bayan library change official paris.en --body 'Conference of Paris' --date 2014-09-15",
      ""
    })
public final class LibraryChangeCommand implements Callable<Integer> {

  private final ChangeDetails change;
  private final Console console;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the library.")
  private Path folder;

  @Parameters(index = "1", paramLabel = "ID", description = "The text; see 'bayan library list'.")
  private String id;

  @Mixin private LibraryDetailsOptions details;

  @Mixin private TableOptions table;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public LibraryChangeCommand(ChangeDetails change, Console console) {
    this.change = change;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException, IOException {
    if (details.details().equals(GivenDetails.NONE)) {
      throw new TaskException(
          TaskException.Kind.REQUEST, "There is nothing to change; name what is to be said.");
    }
    OfficialText changed = change.run(folder, id, details.details());
    table.print(LibraryTables.texts(List.of(changed)), console);
    return ExitCode.DONE;
  }
}
