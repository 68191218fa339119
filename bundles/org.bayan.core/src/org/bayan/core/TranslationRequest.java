package org.bayan.core;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Which document is to be written in translation, and where.
 *
 * @param bitext a {@code .bitext} file
 * @param to the file to write; its ending says the format
 * @param document which document of the source text: its number from 1, its symbol, or the name or
 *     path of its file; not needed when there is only one
 * @param original where the file of that document lies; by default where the bitext says, or beside
 *     the bitext
 * @param encoding to write in; by default that of the original
 */
public record TranslationRequest(
    Path bitext,
    Path to,
    Optional<String> document,
    Optional<Path> original,
    Optional<Charset> encoding) {
  /** No part is null. */
  public TranslationRequest {
    Objects.requireNonNull(bitext);
    Objects.requireNonNull(to);
    Objects.requireNonNull(document);
    Objects.requireNonNull(original);
    Objects.requireNonNull(encoding);
  }

  /** The only document of a bitext, where it was, in its own encoding. */
  public TranslationRequest(Path bitext, Path to) {
    this(bitext, to, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
