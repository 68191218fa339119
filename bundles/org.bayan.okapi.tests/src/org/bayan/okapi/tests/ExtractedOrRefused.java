package org.bayan.okapi.tests;

import java.nio.file.Path;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentExtractor;
import org.bayan.okapi.ExtractionOptions;

/** Hostile documents may be read without what is hostile in them, or refused in a sentence. */
final class ExtractedOrRefused {
  private ExtractedOrRefused() {}

  /** The text of the document, or the message of its refusal. */
  static String text(Path file) {
    try {
      return new DocumentExtractor().extract(file, ExtractionOptions.of("ar")).raw();
    } catch (DocumentException e) {
      return e.getMessage();
    }
  }
}
