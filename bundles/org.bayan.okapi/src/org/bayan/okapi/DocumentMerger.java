package org.bayan.okapi;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.internal.extract.DocumentReader;
import org.bayan.okapi.internal.extract.FormatSniffer;
import org.bayan.okapi.internal.extract.MergingFormat;
import org.bayan.okapi.internal.extract.SourceFile;

/**
 * Writes a document again with translations in place of its text units, in its own format.
 *
 * <p>The original is read by the same filter that extracted it, and everything that is no text unit
 * is copied. Where the language of the result runs in the other direction, so does the document
 * afterwards: paragraphs, tables and their alignment. Without any translation the result has the
 * text and the structure of the original. Without state; safe for use by several threads.
 */
public final class DocumentMerger {
  /** Characters that filters put in the places of inline codes. */
  private static final Pattern RESERVED = Pattern.compile("[\uE101-\uE106]");

  private static final int EXCERPT = 40;

  /**
   * Writes the translated document.
   *
   * @param original the document that the units were extracted from, unchanged since
   * @param request the translations
   * @param out is not closed
   * @throws DocumentException when the original cannot be read, is in a format that takes no
   *     translation back (PDF), or a character cannot be written in the encoding or at all
   * @throws IOException when {@code out} fails
   */
  public void merge(Path original, MergeRequest request, OutputStream out)
      throws DocumentException, IOException {
    requireNoReserved(original, request);
    SourceFile source = SourceFile.open(original, DocumentExtractor.MAX_FILE_BYTES);
    DocumentReader format = FormatSniffer.sniff(source);
    if (!(format instanceof MergingFormat merging)) {
      throw new DocumentException(
          Reason.UNSUPPORTED,
          original,
          "is in a format that takes no translation back; export to a .docx file instead");
    }
    merging.merge(source, request, out);
  }

  private static void requireNoReserved(Path original, MergeRequest request)
      throws DocumentException {
    for (TranslatedUnit unit : request.units().values()) {
      Matcher reserved = RESERVED.matcher(unit.text());
      if (reserved.find()) {
        throw new DocumentException(
            Reason.ENCODING,
            original,
            String.format(
                Locale.ROOT,
                "cannot be written with the translation “%s”: it holds the private character"
                    + " U+%04X, which stands for markup inside Bayan; delete it there",
                excerpt(unit.text()),
                (int) reserved.group().charAt(0)));
      }
    }
  }

  private static String excerpt(String text) {
    String line = RESERVED.matcher(text).replaceAll("").strip();
    return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT).strip() + "…";
  }
}
