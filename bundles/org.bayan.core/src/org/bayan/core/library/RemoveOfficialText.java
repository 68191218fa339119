package org.bayan.core.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.core.TaskException;
import org.bayan.core.internal.library.LibraryFolder;

/** Takes a text out of a library; the documents that it was imported from stay where they are. */
public final class RemoveOfficialText {

  /**
   * Removes a text, whether it can be read or not.
   *
   * @param library the folder of the library, which stays one when nothing is left in it
   * @param id the text
   * @throws TaskException when there is no such text or it cannot be removed
   */
  public void run(Path library, String id) throws TaskException {
    LibraryFolder folder = LibraryFolder.open(library);
    Path file = folder.existing(id);
    try {
      folder.mark();
      Files.delete(file);
    } catch (IOException e) {
      throw LibraryFolder.writing(file, e);
    }
  }
}
