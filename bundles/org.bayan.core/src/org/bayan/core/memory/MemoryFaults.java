package org.bayan.core.memory;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.bayan.core.TaskException;
import org.bayan.core.TaskException.Kind;
import org.bayan.index.memory.MemoryException;

/** What is said when a memory cannot be read or written. */
final class MemoryFaults {

  private MemoryFaults() {}

  /** The failure of reading a memory. */
  static TaskException reading(Path folder, IOException failure) {
    if (failure instanceof MemoryException said) {
      return new TaskException(Kind.INPUT, said.getMessage(), said);
    }
    return of(folder, failure, Kind.INPUT, "read");
  }

  /** The failure of writing a memory. */
  static TaskException writing(Path folder, IOException failure) {
    if (failure instanceof MemoryException said) {
      return new TaskException(Kind.OUTPUT, said.getMessage(), said);
    }
    return of(folder, failure, Kind.OUTPUT, "written");
  }

  private static TaskException of(Path file, IOException failure, Kind kind, String done) {
    String sentence =
        switch (failure) {
          case NoSuchFileException missing ->
              "There is no file " + missing.getFile() + "; check the path.";
          case NotDirectoryException plain ->
              plain.getFile() + " is a file, not a folder; name another.";
          case AccessDeniedException denied ->
              "%s cannot be %s: you have no right to; choose another place."
                  .formatted(denied.getFile(), done);
          case FileSystemException lost ->
              "%s cannot be %s (%s); check the disk."
                  .formatted(lost.getFile(), done, lost.getReason());
          default -> "%s cannot be %s: %s.".formatted(file, done, failure.getMessage());
        };
    return new TaskException(kind, sentence, failure);
  }
}
