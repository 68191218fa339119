package org.bayan.core.internal;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.bayan.core.TaskException;
import org.bayan.model.BitextFile;
import org.bayan.model.bitext.BitextProject;

/** Reads bitexts for use cases. */
public final class BitextInput {

  private BitextInput() {}

  /**
   * Reads a bitext.
   *
   * @throws TaskException when it cannot be read
   */
  public static BitextProject read(Path bitext) throws TaskException {
    try {
      return BitextFile.read(bitext);
    } catch (NoSuchFileException e) {
      throw new TaskException(
          TaskException.Kind.INPUT, "There is no file " + bitext + "; check the path.", e);
    } catch (IOException e) {
      throw new TaskException(TaskException.Kind.INPUT, e.getMessage(), e);
    }
  }
}
