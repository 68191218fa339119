package org.bayan.okapi.internal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractedUnit;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.internal.pdf.PdfContent;
import org.bayan.okapi.internal.pdf.PdfException;
import org.bayan.okapi.internal.pdf.PdfText;
import org.bayan.okapi.internal.pdf.PdfUnit;
import org.bayan.text.Direction;

/**
 * PDF: the paragraphs that the text layer shows, then the footnotes. Headers, footers and page
 * numbers are left out.
 */
final class PdfReader implements DocumentReader {
  private static final String MEDIA_TYPE = "application/pdf";

  @Override
  public ExtractedDocument read(SourceFile source, ExtractionOptions options)
      throws DocumentException {
    boolean rightToLeft = Direction.of(options.languageTag()) == Direction.RIGHT_TO_LEFT;
    try {
      return document(PdfText.read(source.bytes(), rightToLeft), source);
    } catch (PdfException e) {
      Reason reason = e.isBeyondLimits() ? Reason.UNSUPPORTED : Reason.MALFORMED;
      throw new DocumentException(reason, source.path(), e.getMessage(), e);
    }
  }

  private static ExtractedDocument document(PdfContent content, SourceFile source) {
    StringBuilder raw = new StringBuilder();
    List<ExtractedUnit> units = new ArrayList<>();
    for (PdfUnit unit : content.units()) {
      if (!raw.isEmpty()) {
        raw.append('\n');
      }
      int start = raw.length();
      raw.append(unit.text());
      units.add(
          new ExtractedUnit(
              unit.id(),
              unit.kind(),
              unit.level(),
              start,
              raw.length(),
              List.of(),
              unit.parent(),
              List.of(),
              Optional.empty()));
    }
    return new ExtractedDocument(
        raw.toString(),
        units,
        MEDIA_TYPE,
        Optional.empty(),
        content.metadata(),
        Optional.empty(),
        source.sha256());
  }
}
