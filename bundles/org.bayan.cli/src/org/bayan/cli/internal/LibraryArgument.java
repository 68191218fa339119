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

  /** Opens it to look into; what was passed over is told of. */
  Library open(OpenLibrary open, Console console, TerminalProgress progress) throws TaskException {
    Library library = open.runOrPlain(folder, progress);
    library.warnings().forEach(warning -> console.err().println("bayan: " + warning));
    return library;
  }
}
