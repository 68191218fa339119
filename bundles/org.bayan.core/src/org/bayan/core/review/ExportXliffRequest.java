package org.bayan.core.review;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A bitext to be written as XLIFF.
 *
 * @param bitext the {@code .bitext} file
 * @param to the file to write
 * @param version of XLIFF: 2.1 or 1.2
 */
public record ExportXliffRequest(Path bitext, Path to, String version) {

  /** No part is null. */
  public ExportXliffRequest {
    Objects.requireNonNull(bitext, "bitext");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(version, "version");
  }
}
