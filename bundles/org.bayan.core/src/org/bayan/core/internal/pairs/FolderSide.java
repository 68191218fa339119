package org.bayan.core.internal.pairs;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bayan.core.TaskException;

/**
 * The files of one side: all of a folder, or those that a pattern describes.
 *
 * @param folder the folder
 * @param names what is taken from the name of a file
 * @param text what the user wrote
 */
public record FolderSide(Path folder, FileNames names, String text) {

  private static final char ANYTHING = '*';

  /** Whether a text names a folder, or files by a pattern, rather than one file. */
  public static boolean isFolder(String text) {
    try {
      return Files.isDirectory(Path.of(text))
          || text.indexOf(ANYTHING) >= 0 && !Files.exists(Path.of(text));
    } catch (InvalidPathException e) {
      // Some systems know no star in a path.
      return text.indexOf(ANYTHING) >= 0;
    }
  }

  /**
   * The side that a user writes.
   *
   * @param text a folder, or a path whose last part has one star
   * @param language of the files, a BCP 47 tag
   * @throws TaskException when it is neither
   */
  public static FolderSide parse(String text, String language) throws TaskException {
    int star = text.indexOf(ANYTHING);
    int slash = Math.max(text.lastIndexOf('/'), text.lastIndexOf(File.separatorChar));
    if (star >= 0 && (star < slash || text.indexOf(ANYTHING, star + 1) >= 0)) {
      throw request(
          text + " is no pattern: one * may stand, in the last part of the path; correct it.");
    }
    if (star >= 0) {
      Path folder = folder(text.substring(0, slash + 1));
      return new FolderSide(
          folder, FileNames.like(text.substring(slash + 1, star), text.substring(star + 1)), text);
    }
    return new FolderSide(folder(text), FileNames.ofLanguage(language), text);
  }

  private static Path folder(String text) throws TaskException {
    try {
      Path folder = Path.of(text);
      if (Files.isDirectory(folder)) {
        return folder;
      }
      if (Files.exists(folder)) {
        throw request(
            text + " is a file; many pairs need a folder or a pattern such as 'dir/*.ar'.");
      }
    } catch (InvalidPathException e) {
      // Then there is none either.
    }
    throw new TaskException(
        TaskException.Kind.INPUT, "There is no folder " + text + "; check the path.");
  }

  /** Whether the other side is looked for in the same folder. */
  boolean isSameFolder(FolderSide other) throws TaskException {
    try {
      return Files.isSameFile(folder, other.folder);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * The files by the names of their pairs, in the order of these.
   *
   * @param marked whether only files count whose name tells the language
   * @throws TaskException when the folder cannot be read, or two files have one name
   */
  Map<String, Path> files(boolean marked) throws TaskException {
    Map<String, Path> files = new TreeMap<>();
    for (Path file : sorted()) {
      Optional<String> name = names.pair(file.getFileName().toString(), marked);
      if (name.isPresent()) {
        String key = Normalizer.normalize(name.get(), Normalizer.Form.NFC);
        Path before = files.putIfAbsent(key, file);
        if (before != null) {
          throw new TaskException(
              TaskException.Kind.INPUT,
              "%s holds %s and %s, which are both '%s'; tell them apart by a pattern such as '%s'."
                  .formatted(folder, before.getFileName(), file.getFileName(), key, example(file)));
        }
      }
    }
    return files;
  }

  private String example(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return folder.resolve("x").toString().replaceFirst("x$", "*")
        + name.substring(Math.max(dot, 0));
  }

  private List<Path> sorted() throws TaskException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw unreadable(e);
    } catch (UncheckedIOException e) {
      throw unreadable(e.getCause());
    }
  }

  private TaskException unreadable(IOException e) {
    return new TaskException(
        TaskException.Kind.INPUT, folder + " cannot be read; check your rights to it.", e);
  }

  private static TaskException request(String message) {
    return new TaskException(TaskException.Kind.REQUEST, message);
  }
}
