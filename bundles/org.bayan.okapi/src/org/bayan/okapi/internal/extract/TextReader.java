package org.bayan.okapi.internal.extract;

import java.util.Locale;
import java.util.Set;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.internal.encoding.DecodedText;
import org.bayan.okapi.internal.encoding.MalformedTextException;
import org.bayan.okapi.internal.encoding.TextDecoder;

/** Reads what is made of characters: HTML when it begins like HTML or is named so, else lines. */
final class TextReader implements DocumentReader {
  private static final Set<String> HTML_EXTENSIONS = Set.of("html", "htm", "xhtml", "xht");
  private static final int MAX_CONTROLS_PER_MILLE = 10;

  @Override
  public ExtractedDocument read(SourceFile source, ExtractionOptions options)
      throws DocumentException {
    DecodedText decoded = text(source, options);
    String start = start(decoded.text());
    if (start.startsWith("<!doctype html") || start.contains("<html")) {
      return HtmlReader.read(decoded, source, options);
    }
    if (start.startsWith("<?xml")) {
      throw new DocumentException(
          Reason.UNSUPPORTED,
          source.path(),
          "is an XML file, not a document that Bayan reads; name TXT, HTML, DOCX, ODT or PDF");
    }
    return HTML_EXTENSIONS.contains(source.extension())
        ? HtmlReader.read(decoded, source, options)
        : LineReader.read(decoded, source, options);
  }

  /** The characters of a text file, whatever they mean. */
  static DecodedText text(SourceFile source, ExtractionOptions options) throws DocumentException {
    DecodedText decoded = decode(source, options);
    checkIsText(decoded.text(), source);
    return decoded;
  }

  private static String start(String text) {
    return text.substring(0, Math.min(text.length(), 512)).strip().toLowerCase(Locale.ROOT);
  }

  private static DecodedText decode(SourceFile source, ExtractionOptions options)
      throws DocumentException {
    try {
      return TextDecoder.decode(source.bytes(), options.encoding(), options.languageTag())
          .orElseThrow(() -> unknownEncoding(source));
    } catch (MalformedTextException e) {
      throw new DocumentException(
          Reason.ENCODING,
          source.path(),
          "cannot be decoded: " + e.getMessage() + "; name another encoding",
          e);
    }
  }

  private static DocumentException unknownEncoding(SourceFile source) {
    boolean binary = hasNul(source.bytes());
    return binary
        ? binary(source)
        : new DocumentException(
            Reason.ENCODING,
            source.path(),
            "is in no encoding that could be detected; name its encoding");
  }

  private static boolean hasNul(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** A null character, or more than a few other controls, is no text in any encoding. */
  private static void checkIsText(String text, SourceFile source) throws DocumentException {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw binary(source);
      }
      if (c < ' ' && !Character.isWhitespace(c)) {
        controls++;
      }
    }
    if (controls * 1000L > (long) text.length() * MAX_CONTROLS_PER_MILLE) {
      throw binary(source);
    }
  }

  private static DocumentException binary(SourceFile source) {
    return new DocumentException(
        Reason.BINARY, source.path(), "is a binary file, not a text; name a document");
  }
}
