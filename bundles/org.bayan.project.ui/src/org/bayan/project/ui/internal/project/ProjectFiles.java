package org.bayan.project.ui.internal.project;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.bayan.core.TaskException;
import org.eclipse.osgi.util.NLS;

/**
 * The files of a project that is being made. What was made can be taken back; what was there before
 * is never touched.
 */
final class ProjectFiles {

  private final Path root;
  private final Deque<Path> made = new ArrayDeque<>();

  /** Files below an existing folder. */
  ProjectFiles(Path root) {
    this.root = root;
  }

  /**
   * Copies documents into a folder of the project. One whose name is taken gets a number.
   *
   * @return the copies, in order
   * @throws TaskException when one is not there
   * @throws IOException when one cannot be copied
   */
  List<Path> copy(List<Path> documents, String folder) throws IOException, TaskException {
    Path into = root.resolve(folder);
    if (!Files.isDirectory(into)) {
      Files.createDirectory(into);
      made.push(into);
    }
    List<Path> copies = new ArrayList<>();
    for (Path document : documents) {
      if (!Files.isReadable(document)) {
        throw new TaskException(
            TaskException.Kind.INPUT, NLS.bind(Messages.ProjectFiles_gone, document));
      }
      copies.add(copy(document, into));
    }
    return copies;
  }

  private Path copy(Path document, Path into) throws IOException {
    String name = document.getFileName().toString();
    for (int number = 1; ; number++) {
      Path copy = into.resolve(numbered(name, number));
      try {
        Files.copy(document, copy);
        made.push(copy);
        return copy;
      } catch (FileAlreadyExistsException e) {
        // The next number is tried.
      }
    }
  }

  /** A file to be made in the root; its name is free. */
  Path file(String name) {
    int number = 1;
    while (Files.exists(root.resolve(numbered(name, number)))) {
      number++;
    }
    Path file = root.resolve(numbered(name, number));
    made.push(file);
    return file;
  }

  private static String numbered(String name, int number) {
    int dot = name.lastIndexOf('.') <= 0 ? name.length() : name.lastIndexOf('.');
    return number == 1 ? name : name.substring(0, dot) + "-" + number + name.substring(dot);
  }

  /**
   * Deletes what was made, as far as it is there.
   *
   * @throws IOException when something cannot be deleted
   */
  void takeBack() throws IOException {
    while (!made.isEmpty()) {
      Files.deleteIfExists(made.pop());
    }
  }
}
