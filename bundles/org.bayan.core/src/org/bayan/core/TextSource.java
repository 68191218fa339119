package org.bayan.core;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A document to be read as one text of a bitext.
 *
 * @param file the document
 * @param language its language, a BCP 47 tag
 * @param encoding the encoding of its bytes; detected when absent
 * @param segmented whether it is plain text with one segment a line and a blank line between
 *     paragraphs, to be taken as it is
 */
public record TextSource(
    Path file, String language, Optional<Charset> encoding, boolean segmented) {

  /** Nothing may be null. */
  public TextSource {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(encoding, "encoding");
  }

  /**
   * A document whose encoding is detected and which is still to be segmented.
   *
   * @param file the document
   * @param language its language, a BCP 47 tag
   */
  public static TextSource of(Path file, String language) {
    return new TextSource(file, language, Optional.empty(), false);
  }

  /** The same document, taken as one segment a line. */
  public TextSource asSegmented() {
    return new TextSource(file, language, encoding, true);
  }
}
