package org.bayan.core.library;

import java.nio.file.Path;
import org.bayan.core.TaskException;
import org.bayan.core.internal.library.LibraryFolder;

/** Makes an empty library of official texts. */
public final class CreateLibrary {

  /**
   * Makes a library.
   *
   * @param folder a folder that is empty or still to be made
   * @throws TaskException when there is something already, or it cannot be written
   */
  public void run(Path folder) throws TaskException {
    LibraryFolder.create(folder);
  }
}
