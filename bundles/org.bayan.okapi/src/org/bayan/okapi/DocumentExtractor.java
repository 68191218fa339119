package org.bayan.okapi;

import java.nio.file.Path;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.internal.extract.FormatSniffer;
import org.bayan.okapi.internal.extract.PlainTextReader;
import org.bayan.okapi.internal.extract.SourceFile;
import org.bayan.okapi.internal.metadata.SelfDescription;

/**
 * Reads the text of documents: plain text, Markdown, HTML, DOCX, ODT, PDF, XLIFF and PO.
 *
 * <p>The format is found from the content and, where that leaves a doubt, from the file name's
 * extension. Okapi filters do the reading, but for plain text and PDF. Nothing outside the file is
 * ever fetched and no entity is expanded: HTML with a document type declaration is read without it,
 * DOCX and ODT with one are refused. A file may have up to {@value #MAX_FILE_BYTES} bytes, and the
 * parts of an archive up to {@value #MAX_UNCOMPRESSED_BYTES} bytes together; a text may have 64
 * MiB, and a paragraph four million characters. Nesting, attributes and elements have limits that
 * no document of an author comes near; what goes beyond is refused before a filter sees it. Without
 * state; safe for use by several threads.
 */
public final class DocumentExtractor {
  /** The largest file that is read, in bytes (256 MiB). */
  public static final long MAX_FILE_BYTES = 256L << 20;

  /** The most that a DOCX or ODT may unpack to, in bytes (512 MiB): a guard against zip bombs. */
  public static final long MAX_UNCOMPRESSED_BYTES = 512L << 20;

  private static final String OCR_HINT =
      "; if its pages are pictures, run character recognition on it first";

  /**
   * The text units of a document.
   *
   * @throws DocumentException when there is no such file, it cannot be read, holds no text, or is
   *     in no format and encoding that Bayan reads
   */
  public ExtractedDocument extract(Path file, ExtractionOptions options) throws DocumentException {
    SourceFile source = SourceFile.open(file, MAX_FILE_BYTES);
    ExtractedDocument document = FormatSniffer.sniff(source).read(source, options);
    if (document.units().isEmpty()) {
      throw new DocumentException(
          Reason.EMPTY,
          file,
          "has no text" + (document.mediaType().endsWith("/pdf") ? OCR_HINT : "; name another"));
    }
    return SelfDescription.add(source, document);
  }

  /**
   * The characters of a plain text file, not divided into units.
   *
   * @throws DocumentException when there is no such file, it cannot be read, is no text file, or is
   *     in no encoding that Bayan reads
   */
  public PlainText readPlainText(Path file, ExtractionOptions options) throws DocumentException {
    return PlainTextReader.read(SourceFile.open(file, MAX_FILE_BYTES), options);
  }
}
