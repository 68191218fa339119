package org.bayan.project.ui.internal.transfer;

import java.nio.file.Path;
import java.util.Objects;
import org.bayan.core.Progress;
import org.bayan.core.TaskException;

/**
 * A file to be written.
 *
 * @param file the file
 * @param work writes it
 */
record PlannedFile(Path file, Work work) {

  /** Writes a file. */
  @FunctionalInterface
  interface Work {
    /**
     * Writes it.
     *
     * @return a word on what was written; may be empty
     * @throws TaskException when it cannot be written; nothing is changed then
     */
    String write(Progress progress) throws TaskException;
  }

  PlannedFile {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(work, "work");
  }
}
