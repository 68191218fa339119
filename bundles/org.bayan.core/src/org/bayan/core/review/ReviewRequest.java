package org.bayan.core.review;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file that has come back.
 *
 * @param file what to read
 * @param into the bitext that it is brought into
 * @param overwrite whether conflicts are decided for the file
 * @param dryRun whether nothing is written
 */
public record ReviewRequest(Path file, Path into, boolean overwrite, boolean dryRun) {

  /** No part is null. */
  public ReviewRequest {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(into, "into");
  }
}
