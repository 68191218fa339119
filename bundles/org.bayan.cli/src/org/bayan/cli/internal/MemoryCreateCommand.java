package org.bayan.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.TaskException;
import org.bayan.core.memory.CreateMemory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bayan memory create}. */
@Command(
    name = "create",
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Makes an empty translation memory.",
    footer = {"", "Example:", "  bayan memory create reports", ""})
public final class MemoryCreateCommand implements Callable<Integer> {

  private final CreateMemory create;
  private final Console console;

  @Parameters(paramLabel = "DIR", description = "A folder that is empty or still to be made.")
  private Path folder;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public MemoryCreateCommand(CreateMemory create, Console console) {
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
