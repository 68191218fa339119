package org.bayan.core.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.core.TaskException;

/** What is asked of files before they are written, and said when they cannot be. */
public final class OutputFiles {

  private OutputFiles() {}

  /**
   * Looks before the work whether files can be written after it.
   *
   * @param files the files to write
   * @param inputs files that must not be overwritten
   * @throws TaskException when one cannot be written, is named twice, or is an input
   */
  public static void requireWritable(List<Path> files, List<Path> inputs) throws TaskException {
    Set<Path> taken = new HashSet<>();
    for (Path input : inputs) {
      taken.add(identity(input));
    }
    for (Path file : files) {
      requireWritable(file);
      if (!taken.add(identity(file))) {
        throw new TaskException(
            TaskException.Kind.REQUEST,
            file + " is named twice; give every output a file of its own.");
      }
    }
  }

  /** Whether two names are those of one file; a link to a file is that file. */
  public static boolean areSame(Path one, Path other) {
    return identity(one).equals(identity(other));
  }

  private static Path identity(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    try {
      return Files.exists(file)
          ? file.toRealPath()
          : absolute.getParent().toRealPath().resolve(absolute.getFileName());
    } catch (IOException e) {
      // There is no such folder, which is said where the file is read or written.
      return absolute;
    }
  }

  private static void requireWritable(Path file) throws TaskException {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw output(file + " is a folder; name a file to write.", null);
    }
    // A file is replaced as a whole; a device or a pipe would be lost by that.
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw output(file + " is a device or a pipe; name a file to write.", null);
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw output(
          file + " cannot be written: there is no folder " + folder + "; create it.", null);
    }
    boolean writable = Files.isWritable(folder) && (!Files.exists(file) || Files.isWritable(file));
    if (!writable) {
      throw output(file + " cannot be written: you have no right to; choose another place.", null);
    }
  }

  /** The failure of a task whose result could not be written. */
  public static TaskException failure(IOException failure) {
    return output(sentence(failure), failure);
  }

  private static String sentence(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return failure.getMessage()
          + " cannot be written: you have no right to; choose another place.";
    }
    if (failure instanceof FileSystemException lost) {
      return "%s cannot be written (%s); choose another place."
          .formatted(lost.getFile(), reason(lost));
    }
    return String.valueOf(failure.getMessage());
  }

  private static String reason(FileSystemException failure) {
    return failure.getReason() == null
        ? failure.getClass().getSimpleName().replace("Exception", "")
        : failure.getReason();
  }

  private static TaskException output(String message, Exception cause) {
    return new TaskException(TaskException.Kind.OUTPUT, message, cause);
  }
}
