package org.bayan.core.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;

/**
 * What tells whether a file is still the one that was read: place, size and time of the last
 * change.
 *
 * @param file the file, by its real path
 * @param size in bytes
 * @param changed when it was changed last
 */
record FileStamp(Path file, long size, Instant changed) {
  /** File systems keep times this coarse or finer. */
  private static final Duration COARSEST = Duration.ofSeconds(2);

  /**
   * The stamp of a file as it is now.
   *
   * @throws IOException when there is no such file
   */
  static FileStamp of(Path file) throws IOException {
    Path real = file.toRealPath();
    BasicFileAttributes now = Files.readAttributes(real, BasicFileAttributes.class);
    return new FileStamp(real, now.size(), now.lastModifiedTime().toInstant());
  }

  /** Whether a change after a moment is sure to give the file another stamp. */
  boolean isSettled(Instant moment) {
    return changed.plus(COARSEST).isBefore(moment);
  }
}
