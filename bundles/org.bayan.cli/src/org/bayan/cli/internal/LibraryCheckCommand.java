package org.bayan.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.bayan.cli.ExitCode;
import org.bayan.core.TaskException;
import org.bayan.core.library.CheckLibrary;
import org.bayan.core.library.LibraryFinding;
import org.bayan.core.library.LibraryTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code bayan library check}. */
@Command(
    name = "check",
    sortOptions = false,
    synopsisHeading = "%nUsage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    header = "Checks a library.",
    description = {
      "Reads every text and prints a table of what is wrong: unreadable, empty, same id (but for"
          + " capitals), inconsistent (versions of one work with other symbols or dates), same"
          + " version (two texts of a work in one language), language (not that of the letters)."
          + " The header line begins with #.",
    },
    footer = {
      "",
      "Exits with 1 when something is wrong, with 3 when a text cannot be read.",
      "",
      "Example:",
      "  bayan library check official",
      ""
    })
public final class LibraryCheckCommand implements Callable<Integer> {

  private final CheckLibrary check;
  private final Console console;

  @Parameters(paramLabel = "DIR", description = "The folder of the library.")
  private Path folder;

  @Mixin private TableOutputOptions table;

  @Mixin private HelpOption help;

  /** The command over its use case. */
  public LibraryCheckCommand(CheckLibrary check, Console console) {
    this.check = check;
    this.console = console;
  }

  @Override
  public Integer call() throws TaskException, IOException {
    List<LibraryFinding> findings;
    try (TerminalProgress progress = new TerminalProgress(console)) {
      findings = check.run(folder, progress);
    }
    table.put(LibraryTables.findings(findings), "Findings in " + folder.getFileName(), console);
    boolean unreadable =
        findings.stream().anyMatch(one -> one.kind() == LibraryFinding.Kind.UNREADABLE);
    if (unreadable) {
      return ExitCode.FILE;
    }
    return findings.isEmpty() ? ExitCode.DONE : ExitCode.FAULTS_FOUND;
  }
}
