package org.bayan.core.internal.pairs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bayan.core.TaskException;

/** The folder that results go into. */
public final class OutputFolder {

  private OutputFolder() {}

  /**
   * Makes sure that there is a folder to write into.
   *
   * @throws TaskException when it is something else, or cannot be made or written
   */
  public static void prepare(Path folder) throws TaskException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw output(folder + " is no folder; name a folder to write into.", null);
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw output(
          "The folder %s cannot be made (%s); choose another place.".formatted(folder, reason(e)),
          e);
    }
    if (!Files.isWritable(folder)) {
      throw output(
          folder + " cannot be written: you have no right to; choose another place.", null);
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName().replace("Exception", "") + ": " + e.getMessage();
  }

  private static TaskException output(String message, Exception cause) {
    return new TaskException(TaskException.Kind.OUTPUT, message, cause);
  }
}
