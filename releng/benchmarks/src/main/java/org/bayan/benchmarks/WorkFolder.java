package org.bayan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that is there while something is measured. */
public final class WorkFolder implements AutoCloseable {
  private final Path path;

  /** Makes it, empty. */
  public WorkFolder() throws IOException {
    path = Files.createTempDirectory("bayan-bench");
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  /** How many bytes the files of a folder have. */
  public static long size(Path folder) throws IOException {
    long size = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        size += Files.size(file);
      }
    }
    return size;
  }

  /** Deletes it with all that is in it. */
  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
