package org.bayan.okapi;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;

/**
 * What the caller knows about a document, and how it is to be read.
 *
 * @param languageTag BCP 47 tag of its language; it also helps to tell encodings apart
 * @param encoding to read the bytes in, instead of detecting one; formats that state their own
 *     encoding (DOCX, ODT, PDF) ignore it
 * @param mainContent whether menus, banners, comments and other surroundings of a web page's main
 *     content are left out; formats other than HTML ignore it
 */
public record ExtractionOptions(
    String languageTag, Optional<Charset> encoding, boolean mainContent) {
  /** No part is null. */
  public ExtractionOptions {
    Objects.requireNonNull(languageTag);
    Objects.requireNonNull(encoding);
  }

  /** Options for a language, everything in the document to be read. */
  public ExtractionOptions(String languageTag, Optional<Charset> encoding) {
    this(languageTag, encoding, false);
  }

  /** Options for a language, the encoding to be detected. */
  public static ExtractionOptions of(String languageTag) {
    return new ExtractionOptions(languageTag, Optional.empty(), false);
  }

  /** These options with an encoding that is not to be doubted. */
  public ExtractionOptions withEncoding(Charset charset) {
    return new ExtractionOptions(languageTag, Optional.of(charset), mainContent);
  }

  /** These options for the main content of a page alone. */
  public ExtractionOptions withMainContentOnly() {
    return new ExtractionOptions(languageTag, encoding, true);
  }
}
