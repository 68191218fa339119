package org.bayan.core.internal.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bayan.core.TaskException;
import org.bayan.core.internal.InputFaults;
import org.bayan.exchange.library.AkomaNtosoWriter;
import org.bayan.model.AtomicFile;
import org.bayan.model.library.OfficialText;

/**
 * The folder of a library: one that holds texts, or the mark of an empty one.
 *
 * @param path the folder
 */
public record LibraryFolder(Path path) {

  /** The ending of the files that hold texts. */
  public static final String ENDING = ".akn.xml";

  /** Makes a folder a library that has no texts yet. */
  private static final String MARK = ".bayan-library";

  private static final String MARK_CONTENT =
      "This folder is a library of official texts for Bayan, one file *.akn.xml for each.\n";

  /** Whether a folder is a library. */
  public static boolean isOne(Path folder) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    if (Files.exists(folder.resolve(MARK))) {
      return true;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(LibraryFolder::isText);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isText(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(ENDING) && !name.startsWith(".") && !Files.isDirectory(file);
  }

  /**
   * A library that is there.
   *
   * @throws TaskException when the folder is none
   */
  public static LibraryFolder open(Path folder) throws TaskException {
    if (!Files.exists(folder)) {
      throw InputFaults.input(
          "There is no library " + folder + "; check the path, or create it.", null);
    }
    if (!isOne(folder)) {
      throw InputFaults.input(
          folder + " is no library of official texts; create one there, or name another folder.",
          null);
    }
    return new LibraryFolder(folder);
  }

  /**
   * Makes a library.
   *
   * @param folder one that is empty or still to be made
   * @throws TaskException when there is something already, or it cannot be written
   */
  public static LibraryFolder create(Path folder) throws TaskException {
    if (isOne(folder)) {
      throw new TaskException(
          TaskException.Kind.OUTPUT,
          folder + " is a library already; import into it, or name another folder.");
    }
    try {
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        requireEmpty(folder);
      } else {
        Files.createDirectories(folder);
      }
      new LibraryFolder(folder).mark();
    } catch (IOException e) {
      throw writing(folder, e);
    }
    return new LibraryFolder(folder);
  }

  /**
   * Makes the folder a library even when it holds no text.
   *
   * @throws IOException when it cannot be written
   */
  public void mark() throws IOException {
    Path mark = path.resolve(MARK);
    if (!Files.exists(mark)) {
      AtomicFile.write(mark, out -> out.write(MARK_CONTENT.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static void requireEmpty(Path folder) throws IOException, TaskException {
    if (!Files.isDirectory(folder)) {
      throw new TaskException(
          TaskException.Kind.OUTPUT, folder + " is a file; name a folder for the library.");
    }
    try (Stream<Path> files = Files.list(folder)) {
      if (files.findAny().isPresent()) {
        throw new TaskException(
            TaskException.Kind.OUTPUT,
            folder + " holds other files; name a new or an empty folder for the library.");
      }
    }
  }

  /**
   * The files of the texts by name.
   *
   * @throws TaskException when the folder cannot be read
   */
  public List<Path> files() throws TaskException {
    try (Stream<Path> files = Files.list(path)) {
      return files.filter(LibraryFolder::isText).sorted().toList();
    } catch (IOException e) {
      throw InputFaults.of(path, e);
    }
  }

  /** The id of the text in a file. */
  public static String id(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ENDING.length());
  }

  /** The file of a text, whether it is there or not. */
  public Path file(String id) {
    return path.resolve(id + ENDING);
  }

  /**
   * The file of a text that is there.
   *
   * @throws TaskException when there is none
   */
  public Path existing(String id) throws TaskException {
    boolean known = files().stream().anyMatch(file -> id(file).equals(id));
    if (!known) {
      throw new TaskException(
          TaskException.Kind.INPUT,
          "There is no text '" + id + "' in " + path + "; list the library for the ids.");
    }
    return file(id);
  }

  /**
   * Stages a text, to be committed and closed.
   *
   * @throws TaskException when it cannot be written; nothing is left behind then
   */
  public AtomicFile stage(OfficialText text) throws TaskException {
    try {
      return AtomicFile.stage(file(text.id()), out -> new AkomaNtosoWriter().write(text, out));
    } catch (IOException e) {
      throw writing(file(text.id()), e);
    }
  }

  /** What is said of a file or folder that cannot be written. */
  public static TaskException writing(Path file, IOException failure) {
    String why =
        failure instanceof AccessDeniedException
            ? "you have no right to"
            : String.valueOf(failure.getMessage());
    return new TaskException(
        TaskException.Kind.OUTPUT,
        file + " cannot be written: " + why + "; name another folder or make room there.",
        failure);
  }
}
