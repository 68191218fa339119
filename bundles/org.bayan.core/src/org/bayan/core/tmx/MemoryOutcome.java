package org.bayan.core.tmx;

import java.nio.file.Path;
import java.util.List;

/**
 * What was written.
 *
 * @param files the files
 * @param units how many units they hold
 * @param leftOut how many units were read and not written
 * @param problems what was wrong in what was read, the first of each file
 * @param more how many more there are
 */
public record MemoryOutcome(
    List<Path> files, long units, long leftOut, List<FileProblem> problems, long more) {

  /** Copies the lists. */
  public MemoryOutcome {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}
