package org.bayan.okapi.internal.extract;

import org.bayan.okapi.DocumentException;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;

/** Reads the files of one format. */
public interface DocumentReader {
  /**
   * The text units of a file, none when it holds no text.
   *
   * @throws DocumentException when the file is not what its format asks for
   */
  ExtractedDocument read(SourceFile source, ExtractionOptions options) throws DocumentException;
}
