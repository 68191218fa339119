package org.bayan.core.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.bayan.core.TaskException;
import org.bayan.exchange.TmxFormatException;
import org.bayan.exchange.dictionary.DictionaryFormatException;

/** What is said of a file that cannot be read. */
public final class InputFaults {

  private InputFaults() {}

  /** Checks that there is a file to read. */
  public static void requireFile(Path file) throws TaskException {
    if (Files.isDirectory(file)) {
      throw input(file + " is a folder; name a file.", null);
    }
  }

  /** The failure of a reading; what readers of formats say is a sentence already. */
  public static TaskException of(Path file, IOException failure) {
    if (failure instanceof NoSuchFileException missing) {
      return input("There is no file " + missing.getFile() + "; check the path.", failure);
    }
    if (failure instanceof AccessDeniedException) {
      return input(file + " cannot be read: you have no right to; ask its owner.", failure);
    }
    if (failure instanceof FileSystemException lost) {
      String reason = lost.getReason() == null ? "its disk does not answer" : lost.getReason();
      return input(file + " cannot be read: " + reason + ".", failure);
    }
    boolean sentence =
        failure instanceof DictionaryFormatException || failure instanceof TmxFormatException;
    return input(
        sentence ? failure.getMessage() : file + " cannot be read: " + failure.getMessage() + ".",
        failure);
  }

  /** A failure that has to do with what is read. */
  public static TaskException input(String message, Exception cause) {
    return new TaskException(TaskException.Kind.INPUT, message, cause);
  }
}
