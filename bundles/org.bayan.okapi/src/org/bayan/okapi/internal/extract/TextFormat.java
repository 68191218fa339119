package org.bayan.okapi.internal.extract;

import java.nio.charset.Charset;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.MergeRequest;
import org.bayan.okapi.internal.encoding.DecodedText;

/** A format whose documents are made of characters. */
interface TextFormat {
  /**
   * The text units of a document.
   *
   * @throws DocumentException when it is not what the format asks for
   */
  ExtractedDocument read(DecodedText decoded, SourceFile source, ExtractionOptions options)
      throws DocumentException;

  /**
   * The characters of the document with translations put in.
   *
   * @param charset that the result will be encoded in, for formats that declare it or can escape
   *     what it cannot hold
   * @throws DocumentException when the document is not what the format asks for
   */
  String merge(DecodedText decoded, SourceFile source, MergeRequest request, Charset charset)
      throws DocumentException;
}
