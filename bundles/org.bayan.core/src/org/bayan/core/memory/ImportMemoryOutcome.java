package org.bayan.core.memory;

import java.util.List;
import org.bayan.core.tmx.FileProblem;

/**
 * What came of an import.
 *
 * @param read how many units were read
 * @param added how many units the memory has more
 * @param size how many units the memory has
 * @param leftOut how many units could not be read and were left out
 * @param problems what was wrong in the files, the first problems
 * @param more how many more problems there are
 */
public record ImportMemoryOutcome(
    long read, long added, long size, long leftOut, List<FileProblem> problems, long more) {

  /** Copies the list. */
  public ImportMemoryOutcome {
    problems = List.copyOf(problems);
  }
}
