package org.bayan.okapi.internal.extract;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.MergeRequest;
import org.bayan.okapi.TranslatedUnit;
import org.bayan.okapi.internal.encoding.DecodedText;

/**
 * Plain text: each line that is not blank is a unit. A line ends with CR, LF or both, as it may be
 * in one file, and each ending is written back as it was; Okapi's filter would make them all alike.
 */
final class LineFormat implements TextFormat {
  private static final String MEDIA_TYPE = "text/plain";

  /** Takes the lines of a text in turn, without their ends. */
  private interface LineListener {
    void line(String id, int start, int end);
  }

  @Override
  public ExtractedDocument read(DecodedText decoded, SourceFile source, ExtractionOptions options)
      throws DocumentException {
    Assembler assembler = new Assembler();
    String text = decoded.text();
    forEachLine(
        text,
        (id, start, end) ->
            assembler.add(
                id, UnitRole.PARAGRAPH, new CodedText(legal(text, start, end), List.of())));
    return assembler.document(source, MEDIA_TYPE, Optional.of(decoded.charset()));
  }

  @Override
  public String merge(
      DecodedText decoded, SourceFile source, MergeRequest request, Charset charset) {
    StringBuilder merged = new StringBuilder(decoded.text().length());
    Map<String, TranslatedUnit> units = request.units();
    int[] copied = {0};
    forEachLine(
        decoded.text(),
        (id, start, end) -> {
          TranslatedUnit unit = units.get(id);
          merged.append(decoded.text(), copied[0], unit == null ? end : start);
          if (unit != null) {
            merged.append(singleLine(unit.text()));
          }
          copied[0] = end;
        });
    return merged.append(decoded.text(), copied[0], decoded.text().length()).toString();
  }

  private static void forEachLine(String text, LineListener listener) {
    int number = 0;
    for (int start = 0; start < text.length(); number++) {
      int end = endOfLine(text, start);
      listener.line("line" + (number + 1), start, end);
      start = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
  }

  private static int endOfLine(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static String legal(String text, int start, int end) {
    return CodedText.legal(text.substring(start, end));
  }

  /** A translation with line breaks would make several units of one. */
  private static String singleLine(String translation) {
    return translation.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
  }
}
