package org.bayan.core.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.model.AtomicFile;

/** Files that are written beside their places, and put there together once all are complete. */
public final class StagedFiles implements Closeable {

  private final List<AtomicFile> staged = new ArrayList<>();

  /**
   * Writes a file that is wanted.
   *
   * @param file where it belongs; nothing is written where there is no name
   * @param content what it holds
   * @throws IOException when it cannot be written
   */
  public void stage(Optional<Path> file, AtomicFile.Content content) throws IOException {
    if (file.isPresent()) {
      staged.add(AtomicFile.stage(file.get(), content));
    }
  }

  /**
   * Puts all files in their places.
   *
   * @throws IOException when one cannot be put there
   */
  public void commit() throws IOException {
    for (AtomicFile file : staged) {
      file.commit();
    }
  }

  /** Removes what was not put in its place. */
  @Override
  public void close() {
    for (AtomicFile file : staged) {
      try {
        file.close();
      } catch (IOException e) {
        // The work is done or has failed already; a left-over part file changes neither.
        System.getLogger(StagedFiles.class.getName())
            .log(System.Logger.Level.WARNING, "A temporary file is left behind", e);
      }
    }
  }
}
