package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.TaskException;
import org.bayan.core.library.RemoveOfficialText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bayan library remove}. */
@Command(
    name = "remove",
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Takes a text out of a library.",
    description = {"The document that it was imported from stays where it is."},
    footer = {"", "Example:", "  bayan library remove official paris.en", ""})
public final class LibraryRemoveCommand implements Callable<Integer> {

  private final RemoveOfficialText remove;
  private final Console console;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the library.")
  private Path folder;

  @Parameters(index = "1", paramLabel = "ID", description = "The text; see 'bayan library list'.")
  private String id;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public LibraryRemoveCommand(RemoveOfficialText remove, Console console) {
    this.remove = remove;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException {
    remove.run(folder, id);
    console.out().println("Removed     " + id);
    return ExitCode.DONE;
  }
}
