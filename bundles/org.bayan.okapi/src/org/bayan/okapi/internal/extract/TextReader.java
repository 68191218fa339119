package org.bayan.okapi.internal.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.MergeRequest;
import org.bayan.okapi.internal.encoding.DecodedText;
import org.bayan.okapi.internal.encoding.MalformedTextException;
import org.bayan.okapi.internal.encoding.StrictEncoder;
import org.bayan.okapi.internal.encoding.TextDecoder;
import org.bayan.okapi.internal.encoding.UnmappableTextException;

/**
 * Reads and writes what is made of characters: HTML and XLIFF by how they begin, Markdown and PO by
 * their names, else lines.
 */
final class TextReader implements DocumentReader, MergingFormat {
  private static final Set<String> HTML_EXTENSIONS = Set.of("html", "htm", "xhtml", "xht");
  private static final Set<String> MARKDOWN_EXTENSIONS = Set.of("md", "markdown");
  private static final Set<String> PO_EXTENSIONS = Set.of("po", "pot");
  private static final int MAX_CONTROLS_PER_MILLE = 10;

  @Override
  public ExtractedDocument read(SourceFile source, ExtractionOptions options)
      throws DocumentException {
    DecodedText decoded = text(source, options);
    return format(decoded, source).read(decoded, source, options);
  }

  @Override
  public void merge(SourceFile source, MergeRequest request, OutputStream out)
      throws DocumentException, IOException {
    DecodedText decoded = text(source, request.extraction());
    Charset charset = request.encoding().orElse(decoded.charset());
    String merged = format(decoded, source).merge(decoded, source, request, charset);
    try {
      out.write(StrictEncoder.encode(merged, charset, decoded.marked()));
    } catch (UnmappableTextException e) {
      throw new DocumentException(
          Reason.ENCODING,
          source.path(),
          "cannot be written with its translation: " + e.getMessage() + "; name another encoding",
          e);
    }
  }

  private static TextFormat format(DecodedText decoded, SourceFile source)
      throws DocumentException {
    String start = start(decoded.text());
    if (start.startsWith("<!doctype html") || start.contains("<html")) {
      return new HtmlFormat();
    }
    if (start.contains("<xliff")) {
      return XliffHeader.of(decoded.text(), source).format();
    }
    if (start.startsWith("<?xml")) {
      throw new DocumentException(
          Reason.UNSUPPORTED,
          source.path(),
          "is an XML file, not a document that Bayan reads; name TXT, Markdown, HTML, DOCX, ODT,"
              + " PDF, XLIFF or PO");
    }
    return byName(source.extension());
  }

  private static TextFormat byName(String extension) {
    if (HTML_EXTENSIONS.contains(extension)) {
      return new HtmlFormat();
    }
    if (MARKDOWN_EXTENSIONS.contains(extension)) {
      return new MarkdownFormat();
    }
    return PO_EXTENSIONS.contains(extension) ? new PoFormat() : new LineFormat();
  }

  /** The characters of a text file, whatever they mean. */
  static DecodedText text(SourceFile source, ExtractionOptions options) throws DocumentException {
    DecodedText decoded = decode(source, options);
    checkIsText(decoded.text(), source);
    return decoded;
  }

  private static String start(String text) {
    return text.substring(0, Math.min(text.length(), 1024)).strip().toLowerCase(Locale.ROOT);
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
