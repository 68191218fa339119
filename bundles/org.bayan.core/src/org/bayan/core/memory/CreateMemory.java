package org.bayan.core.memory;

import java.io.IOException;
import java.nio.file.Path;
import org.bayan.core.TaskException;
import org.bayan.index.memory.MemoryWriter;

/** Makes an empty translation memory. */
public final class CreateMemory {

  /**
   * Makes a memory.
   *
   * @param folder a folder that is empty or still to be made
   * @throws TaskException when there is something already, or it cannot be written
   */
  public void run(Path folder) throws TaskException {
    try {
      MemoryWriter.create(folder);
    } catch (IOException e) {
      throw MemoryFaults.writing(folder, e);
    }
  }
}
