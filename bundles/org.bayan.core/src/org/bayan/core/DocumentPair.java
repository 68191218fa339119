package org.bayan.core;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Two documents to be aligned, one pair of many.
 *
 * @param name what the files that are written for it are called, without their endings
 * @param source the source document
 * @param target the target document
 */
public record DocumentPair(String name, Path source, Path target) {

  /** Nothing may be null. */
  public DocumentPair {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
  }
}
