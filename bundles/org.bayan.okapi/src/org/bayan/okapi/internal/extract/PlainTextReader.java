package org.bayan.okapi.internal.extract;

import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.PlainText;
import org.bayan.okapi.internal.encoding.DecodedText;
import org.bayan.text.XmlCharacters;

/** Reads the characters of a text file without looking for units in them. */
public final class PlainTextReader {
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
    decoded.text().codePoints().filter(XmlCharacters::isLegal).forEach(legal::appendCodePoint);
    return new PlainText(legal.toString(), decoded.charset());
  }
}
