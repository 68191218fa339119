package org.bayan.ui.internal.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * What tells one state of a file on the disk from another, without reading it.
 *
 * @param modified when it was written last
 * @param size its size in bytes
 */
public record FileStamp(FileTime modified, long size) {

  /**
   * The stamp of a file as it is now.
   *
   * @throws IOException when it is not there or cannot be looked at
   */
  public static FileStamp of(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return new FileStamp(attributes.lastModifiedTime(), attributes.size());
  }

  /** The stamp of a file as it is now; empty where it is not there or out of reach. */
  public static Optional<FileStamp> ifThere(Path file) {
    try {
      return Optional.of(of(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
