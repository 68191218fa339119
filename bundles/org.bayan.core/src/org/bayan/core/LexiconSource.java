package org.bayan.core;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What words and their translations are taken from: one file, or two that belong together, one for
 * each language.
 *
 * @param files one file or two
 */
public record LexiconSource(List<Path> files) {

  private static final char BETWEEN = ',';

  /** Copies the list. */
  public LexiconSource {
    files = List.copyOf(files);
    if (files.isEmpty() || files.size() > 2) {
      throw new IllegalArgumentException("There are " + files.size() + " files, not one or two.");
    }
  }

  /** One file or two. */
  public static LexiconSource of(Path... files) {
    return new LexiconSource(List.of(files));
  }

  /**
   * The files that a user writes.
   *
   * @param text the path of a file, or two paths with a comma between them; where commas are parts
   *     of names, too, those are taken that there are files for
   * @throws java.nio.file.InvalidPathException when a path can be none
   */
  public static LexiconSource parse(String text) {
    Path whole = Path.of(text);
    if (Files.exists(whole)) {
      return of(whole);
    }
    LexiconSource first = null;
    int comma = text.indexOf(BETWEEN, 1);
    for (; comma > 0 && comma + 1 < text.length(); comma = text.indexOf(BETWEEN, comma + 1)) {
      LexiconSource two = of(Path.of(text.substring(0, comma)), Path.of(text.substring(comma + 1)));
      if (two.files.stream().allMatch(Files::exists)) {
        return two;
      }
      first = first == null ? two : first;
    }
    return first == null ? of(whole) : first;
  }

  /** The files as a user writes them. */
  @Override
  public String toString() {
    return files.stream().map(Path::toString).collect(Collectors.joining(","));
  }
}
