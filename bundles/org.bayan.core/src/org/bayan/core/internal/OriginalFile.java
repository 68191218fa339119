package org.bayan.core.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bayan.core.TaskException;
import org.bayan.model.bitext.BitextProject;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Text;

/** Finds the file that a document of a bitext was read from, unchanged since. */
public final class OriginalFile {

  private final Origin origin;
  private final Path bitext;

  /**
   * The file of a document.
   *
   * @param origin the document
   * @param bitext the file that holds the bitext
   */
  public OriginalFile(Origin origin, Path bitext) {
    this.origin = origin;
    this.bitext = bitext;
  }

  /**
   * Finds the file.
   *
   * @param named where it is said to be, if anything is said
   * @throws TaskException when it is not there, or no longer has the content that was read
   */
  public Path find(Optional<Path> named) throws TaskException {
    List<Path> places =
        named.map(List::of).orElseGet(() -> DocumentLocation.places(origin, bitext));
    Optional<Path> changed = Optional.empty();
    for (Path place : places) {
      if (Files.isRegularFile(place)) {
        if (isUnchanged(place)) {
          return place;
        }
        changed = changed.or(() -> Optional.of(place));
      }
    }
    throw new TaskException(
            TaskException.Kind.INPUT,
            changed.map(this::changedSince).orElseGet(() -> missing(places)))
        .withOption("or --original FILE");
  }

  /**
   * Protects the documents of a bitext from being overwritten.
   *
   * @param project the bitext
   * @param bitext the file that holds it
   * @param to a file that is to be written
   * @throws TaskException when that is one of the documents
   */
  public static void requireOther(BitextProject project, Path bitext, Path to)
      throws TaskException {
    List<Text> texts = new ArrayList<>(project.getTargets());
    texts.add(project.getSource());
    for (Text text : texts) {
      for (Origin origin : new SourceDocuments(text).all()) {
        for (Path place : DocumentLocation.places(origin, bitext)) {
          requireOther(place, to);
        }
      }
    }
  }

  /**
   * Protects a document from being overwritten, by whatever name or link.
   *
   * @throws TaskException when the file to write is that document
   */
  public static void requireOther(Path document, Path to) throws TaskException {
    if (Files.exists(document) && isSame(document, to)) {
      throw new TaskException(
          TaskException.Kind.REQUEST,
          to + " is a document that the bitext was made of; name another file to write.");
    }
  }

  private static boolean isSame(Path document, Path to) {
    try {
      return OutputFiles.areSame(document, to)
          || (Files.exists(to) && Files.isSameFile(document, to));
    } catch (IOException e) {
      // What cannot be compared may be the same.
      return true;
    }
  }

  private String changedSince(Path file) {
    return file
        + " has changed since the bitext was made of it; put back the unchanged "
        + SourceDocuments.name(origin)
        + ", or make a new bitext.";
  }

  private String missing(List<Path> places) {
    return "%s, which is to be translated, is not at %s; put it there."
        .formatted(
            SourceDocuments.name(origin),
            places.isEmpty()
                ? "any place that the bitext names"
                : places.stream().map(Path::toString).collect(Collectors.joining(" or ")));
  }

  private boolean isUnchanged(Path file) {
    return origin.getChecksum() == null || DocumentLocation.holds(file, origin.getChecksum());
  }
}
