package org.bayan.okapi.internal.extract;

import java.util.Optional;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.ISkeleton;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.html.HtmlFilter;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.DocumentException.Reason;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.internal.encoding.DecodedText;
import org.bayan.okapi.internal.html.PageGuard;

/** HTML: blocks are units; attributes that hold text are not. */
final class HtmlReader {
  private static final String MEDIA_TYPE = "text/html";

  private final Assembler assembler = new Assembler();
  private final Structure structure = new Structure();

  private HtmlReader() {}

  static ExtractedDocument read(DecodedText decoded, SourceFile source, ExtractionOptions options)
      throws DocumentException {
    Optional<String> fault = PageGuard.fault(decoded.text());
    if (fault.isPresent()) {
      throw new DocumentException(
          Reason.UNSUPPORTED,
          source.path(),
          "has " + fault.get() + "; open it in a browser and save its text");
    }
    HtmlReader reader = new HtmlReader();
    RawDocument document = new RawDocument(decoded.text(), FilterRun.locale(options));
    FilterRun.run(new HtmlFilter(), document, source.path(), reader::on);
    return reader.assembler.document(source, MEDIA_TYPE, Optional.of(decoded.charset()));
  }

  private void on(Event event) {
    if (event.getResource() == null) {
      return;
    }
    ISkeleton skeleton = event.getResource().getSkeleton();
    Markup markup = Markup.of(skeleton);
    structure.feed(markup.before());
    if (event.isTextUnit() && !event.getTextUnit().isReferent()) {
      add(event.getTextUnit());
    }
    structure.feed(markup.after());
  }

  private void add(ITextUnit unit) {
    if (structure.isInTitle()) {
      assembler.title(CodedText.of(unit.getSource().getFirstContent()).text());
    } else {
      assembler.add(unit.getId(), structure.role(), unit.getSource().getFirstContent());
    }
  }
}
