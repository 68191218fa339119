package org.bayan.cli.internal;

import java.nio.file.Path;
import org.bayan.core.TaskException;
import org.bayan.core.library.Library;
import org.bayan.core.library.OpenLibrary;
import picocli.CommandLine.Parameters;

/** The library that a command works with, its first argument. */
final class LibraryArgument {

  @Parameters(
      index = "0",
      paramLabel = "DIR",
      description = "The folder of the library; to look into, any folder of documents will do.")
  private Path folder;

  Path folder() {
    return folder;
  }

  /** Opens it to look into all of it; what was passed over is told of. */
  Library open(OpenLibrary open, Console console, TerminalProgress progress) throws TaskException {
    return told(open.runOrPlain(folder, progress), console);
  }

  /** Opens it, with its index, to search in it; what was passed over is told of. */
  Library openToSearch(OpenLibrary open, Console console, TerminalProgress progress)
      throws TaskException {
    Library library = open.runToSearch(folder, progress);
    library.index(progress);
    return told(library, console);
  }

  private static Library told(Library library, Console console) {
    library.warnings().forEach(warning -> console.err().println("bayan: " + warning));
    return library;
  }
}
