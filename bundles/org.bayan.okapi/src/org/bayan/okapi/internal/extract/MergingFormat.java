package org.bayan.okapi.internal.extract;

import java.io.IOException;
import java.io.OutputStream;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.MergeRequest;

/** A format whose documents can be written again with other text in their units. */
public interface MergingFormat {
  /**
   * Writes the document with the translations put in.
   *
   * @param out is not closed
   * @throws DocumentException when the document is not what its format asks for, or a character
   *     cannot be written
   */
  void merge(SourceFile source, MergeRequest request, OutputStream out)
      throws DocumentException, IOException;
}
