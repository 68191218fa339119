package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.TaskException;
import org.bayan.core.library.CreateLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bayan library create}. */
@Command(
    name = "create",
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Makes an empty library of official texts.",
    footer = {"", "Example:", "  bayan library create official", ""})
public final class LibraryCreateCommand implements Callable<Integer> {

  private final CreateLibrary create;
  private final Console console;

  @Parameters(paramLabel = "DIR", description = "A folder that is empty or still to be made.")
  private Path folder;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public LibraryCreateCommand(CreateLibrary create, Console console) {
    this.create = create;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException {
    create.run(folder);
    console.out().println("Created     " + folder);
    return ExitCode.DONE;
  }
}
