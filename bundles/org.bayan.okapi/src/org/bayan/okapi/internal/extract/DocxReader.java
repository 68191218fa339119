package org.bayan.okapi.internal.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.filters.openxml.BlockSkeleton;
import net.sf.okapi.filters.openxml.ConditionalParameters;
import net.sf.okapi.filters.openxml.OpenXMLFilter;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;

/**
 * DOCX: the body, then footnotes and endnotes, then page headers and footers. Comments of reviewers
 * and hidden text are left out; tracked changes count as accepted.
 */
final class DocxReader implements DocumentReader {
  static final String MAIN_PART = "word/document.xml";
  private static final String CORE_PART = "docProps/core.xml";
  private static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private record Pending(String id, UnitRole role, TextFragment text) {}

  private final List<Pending> body = new ArrayList<>();
  private final List<Pending> notes = new ArrayList<>();
  private final List<Pending> margins = new ArrayList<>();
  private final Assembler assembler = new Assembler();
  private final Structure structure = new Structure();
  private DocxRoles roles;
  private String part = "";

  @Override
  public ExtractedDocument read(SourceFile source, ExtractionOptions options)
      throws DocumentException {
    DocxReader reader = new DocxReader();
    reader.roles = DocxRoles.of(source);
    RawDocument document =
        new RawDocument(source.path().toUri(), "UTF-8", FilterRun.locale(options));
    FilterRun.run(filter(), document, source.path(), reader::on);
    List.of(reader.body, reader.notes, reader.margins)
        .forEach(list -> list.forEach(p -> reader.assembler.add(p.id(), p.role(), p.text())));
    return reader.assembler.document(source, MEDIA_TYPE, Optional.empty());
  }

  private static OpenXMLFilter filter() {
    OpenXMLFilter filter = new OpenXMLFilter();
    ConditionalParameters parameters = filter.getParameters();
    parameters.setTranslateComments(false);
    parameters.setAddLineSeparatorCharacter(true);
    parameters.setLineSeparatorReplacement('\n');
    parameters.setAddTabAsCharacter(true);
    return filter;
  }

  private void on(Event event) {
    if (event.isStartSubDocument()) {
      part = event.getStartSubDocument().getName();
    } else if (part.equals(CORE_PART)) {
      onProperty(event);
    } else if (event.isTextUnit() && event.getTextUnit().getSkeleton() instanceof BlockSkeleton) {
      onUnit(event.getTextUnit());
    }
  }

  private void onProperty(Event event) {
    if (!event.isTextUnit()) {
      return;
    }
    Markup markup = Markup.of(event.getTextUnit().getSkeleton());
    structure.feed(markup.before());
    if (structure.isInTitle()) {
      assembler.title(CodedText.of(event.getTextUnit().getSource().getFirstContent()).text());
    }
    structure.feed(markup.after());
  }

  private void onUnit(ITextUnit unit) {
    TextFragment text = unit.getSource().getFirstContent();
    String id = part + "#" + unit.getId();
    if (part.equals(MAIN_PART)) {
      body.add(new Pending(id, roles.roleOf(CodedText.of(text).text()), text));
    } else if (part.startsWith("word/footnotes") || part.startsWith("word/endnotes")) {
      notes.add(new Pending(id, UnitRole.FOOTNOTE, text));
    } else {
      margins.add(new Pending(id, UnitRole.PARAGRAPH, text));
    }
  }
}
