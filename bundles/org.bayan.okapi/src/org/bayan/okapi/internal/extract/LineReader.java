package org.bayan.okapi.internal.extract;

import java.util.Optional;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.plaintext.base.BasePlainTextFilter;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.internal.encoding.DecodedText;

/** Plain text: each line that is not blank is a unit. */
final class LineReader {
  private static final String MEDIA_TYPE = "text/plain";

  private LineReader() {}

  static ExtractedDocument read(DecodedText decoded, SourceFile source, ExtractionOptions options)
      throws DocumentException {
    Assembler assembler = new Assembler();
    RawDocument document = new RawDocument(decoded.text(), FilterRun.locale(options));
    FilterRun.run(
        new BasePlainTextFilter(), document, source.path(), event -> add(event, assembler));
    return assembler.document(source, MEDIA_TYPE, Optional.of(decoded.charset()));
  }

  private static void add(Event event, Assembler assembler) {
    if (event.isTextUnit()) {
      ITextUnit unit = event.getTextUnit();
      assembler.add(unit.getId(), UnitRole.PARAGRAPH, unit.getSource().getFirstContent());
    }
  }
}
