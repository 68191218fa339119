package org.bayan.okapi.internal.extract;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.pdf.PdfFilter;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;

/** PDF: the paragraphs that the text layer shows. */
final class PdfReader implements DocumentReader {
  private static final String MEDIA_TYPE = "application/pdf";

  @Override
  public ExtractedDocument read(SourceFile source, ExtractionOptions options)
      throws DocumentException {
    Assembler assembler = new Assembler();
    RawDocument document =
        new RawDocument(
            new ByteArrayInputStream(source.bytes()), "UTF-8", FilterRun.locale(options));
    try {
      FilterRun.run(new PdfFilter(), document, source.path(), event -> add(event, assembler));
    } catch (DocumentException e) {
      throw explained(e, source);
    }
    return assembler.document(source, MEDIA_TYPE, Optional.empty());
  }

  private static void add(Event event, Assembler assembler) {
    if (event.isTextUnit()) {
      ITextUnit unit = event.getTextUnit();
      assembler.add(unit.getId(), UnitRole.PARAGRAPH, unit.getSource().getFirstContent());
    }
  }

  private static DocumentException explained(DocumentException failure, SourceFile source) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t instanceof InvalidPasswordException) {
        return new DocumentException(
            Reason.MALFORMED,
            source.path(),
            "is protected by a password; save it without one",
            failure);
      }
    }
    return failure;
  }
}
