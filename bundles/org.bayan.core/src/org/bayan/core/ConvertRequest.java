package org.bayan.core;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A bilingual file to make a bitext of.
 *
 * @param file TMX, XLIFF, PO or a table of two columns, by its ending
 * @param to the {@code .bitext} file to write
 * @param source language of the source, a BCP 47 tag; empty for what the file says
 * @param target language of the target in the same way
 */
public record ConvertRequest(Path file, Path to, Optional<String> source, Optional<String> target) {

  /** No part is null. */
  public ConvertRequest {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
  }
}
