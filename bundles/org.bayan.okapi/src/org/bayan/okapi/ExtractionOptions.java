package org.bayan.okapi;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;

/**
 * What the caller knows about a document.
 *
 * @param languageTag BCP 47 tag of its language; it also helps to tell encodings apart
 * @param encoding to read the bytes in, instead of detecting one; formats that state their own
 *     encoding (DOCX, ODT, PDF) ignore it
 */
public record ExtractionOptions(String languageTag, Optional<Charset> encoding) {
  /** Neither part is null. */
  public ExtractionOptions {
    Objects.requireNonNull(languageTag);
    Objects.requireNonNull(encoding);
  }

  /** Options for a language, the encoding to be detected. */
  public static ExtractionOptions of(String languageTag) {
    return new ExtractionOptions(languageTag, Optional.empty());
  }

  /** These options with an encoding that is not to be doubted. */
  public ExtractionOptions withEncoding(Charset charset) {
    return new ExtractionOptions(languageTag, Optional.of(charset));
  }
}
