package org.bayan.core;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * What a document says of itself before it is brought into a bitext.
 *
 * @param file the document
 * @param language what it states or what its letters tell, a BCP 47 tag; empty for a text without
 *     letters
 * @param targetLanguage the language of the translations that it holds; empty for documents in one
 *     language
 */
public record DocumentFacts(Path file, Optional<String> language, Optional<String> targetLanguage) {

  /** Nothing may be null. */
  public DocumentFacts {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(targetLanguage, "targetLanguage");
  }
}
