package org.bayan.core.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.core.TaskException;

/**
 * Keeps what was fetched from the web, in the folder {@code NAME.documents} beside the bitext
 * {@code NAME.bitext}. A file that is there already is never replaced: one with the same content
 * serves, any other makes the new one take a number.
 */
public final class DocumentCopies {

  private final Path folder;
  private final Map<Path, byte[]> planned = new HashMap<>();
  private final List<Path> written = new ArrayList<>();
  private boolean folderMade;

  /** Copies beside a bitext. */
  public DocumentCopies(Path bitext) {
    String name = bitext.getFileName().toString().replaceFirst("(?i)\\.bitext$", "");
    folder = bitext.toAbsolutePath().normalize().resolveSibling(name + ".documents");
  }

  /**
   * Chooses a file for some content; nothing is written yet.
   *
   * @param name a base name
   * @param bytes the content
   * @return the file that will hold it
   * @throws TaskException when a file of that name cannot be read
   */
  public Path place(String name, byte[] bytes) throws TaskException {
    int dot = name.lastIndexOf('.') <= 0 ? name.length() : name.lastIndexOf('.');
    for (int number = 1; ; number++) {
      String numbered =
          number == 1 ? name : name.substring(0, dot) + "-" + number + name.substring(dot);
      Path file = folder.resolve(numbered);
      if (planned.containsKey(file)) {
        if (Arrays.equals(planned.get(file), bytes)) {
          return file;
        }
      } else if (!Files.exists(file)) {
        planned.put(file, bytes);
        return file;
      } else if (holds(file, bytes)) {
        return file;
      }
    }
  }

  private static boolean holds(Path file, byte[] bytes) throws TaskException {
    try {
      return Files.isRegularFile(file)
          && Files.size(file) == bytes.length
          && Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (IOException e) {
      throw output(file + " cannot be read; move it out of the way.", e);
    }
  }

  /**
   * Writes all copies.
   *
   * @throws TaskException when one cannot be written; {@link #undo} removes the others
   */
  public void write() throws TaskException {
    for (Map.Entry<Path, byte[]> copy : planned.entrySet()) {
      Path file = copy.getKey();
      try {
        if (!Files.isDirectory(folder)) {
          Files.createDirectory(folder);
          folderMade = true;
        }
        Files.write(file, new byte[0], StandardOpenOption.CREATE_NEW);
        written.add(file);
        Files.write(file, copy.getValue());
      } catch (FileAlreadyExistsException e) {
        throw output(
            e.getFile() + " has just been made by another program; run the import again.", e);
      } catch (IOException e) {
        throw output(file + " cannot be written; choose another place for the bitext.", e);
      }
    }
  }

  /**
   * Removes what was written, because the bitext could not be.
   *
   * @throws TaskException when a copy is left behind
   */
  public void undo() throws TaskException {
    try {
      for (Path file : written) {
        Files.deleteIfExists(file);
      }
      if (folderMade) {
        Files.deleteIfExists(folder);
      }
    } catch (IOException e) {
      throw output(folder + " holds files of an import that failed; delete them.", e);
    }
  }

  private static TaskException output(String message, Exception cause) {
    return new TaskException(TaskException.Kind.OUTPUT, message, cause);
  }
}
