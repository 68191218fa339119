package org.bayan.okapi.internal.extract;

import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.PlainText;
import org.bayan.okapi.internal.encoding.DecodedText;
import org.bayan.text.XmlCharacters;

/** Reads the characters of a text file without looking for units in them. */
public final class PlainTextReader {
  private static final int REPLACEMENT = 0xFFFD;

  private PlainTextReader() {}

  /**
   * The whole text.
   *
   * @throws DocumentException when the file is no text file or cannot be decoded
   */
  public static PlainText read(SourceFile source, ExtractionOptions options)
      throws DocumentException {
    if (!(FormatSniffer.sniff(source) instanceof TextReader)) {
      throw new DocumentException(
          Reason.UNSUPPORTED,
          source.path(),
          "is no plain text file; segments a line are read from plain text only");
    }
    DecodedText decoded = TextReader.text(source, options);
    StringBuilder legal = new StringBuilder(decoded.text().length());
    // Replaced and not dropped: a line must not vanish, for others count the lines too.
    decoded
        .text()
        .codePoints()
        .map(codePoint -> XmlCharacters.isLegal(codePoint) ? codePoint : REPLACEMENT)
        .forEach(legal::appendCodePoint);
    return new PlainText(legal.toString(), decoded.charset(), source.sha256());
  }
}
