package org.bayan.okapi.internal.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.openxml.BlockSkeleton;
import net.sf.okapi.filters.openxml.ConditionalParameters;
import net.sf.okapi.filters.openxml.OpenXMLFilter;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.MergeRequest;
import org.bayan.okapi.internal.direction.DocxDirection;
import org.bayan.okapi.internal.merge.WordParagraphsRestored;

/**
 * DOCX: the body, then footnotes and endnotes, then page headers and footers. Comments of reviewers
 * and hidden text are left out; tracked changes count as accepted.
 */
final class DocxReader implements DocumentReader, MergingFormat {
  static final String MAIN_PART = "word/document.xml";
  private static final String CORE_PART = "docProps/core.xml";
  private static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  @Override
  public ExtractedDocument read(SourceFile source, ExtractionOptions options)
      throws DocumentException {
    Reading reading = new Reading(DocxRoles.of(source));
    RawDocument document =
        new RawDocument(source.path().toUri(), "UTF-8", FilterRun.locale(options));
    FilterRun.run(filter(), document, source.path(), reading::on);
    return reading.document(source);
  }

  @Override
  public void merge(SourceFile source, MergeRequest request, OutputStream out)
      throws DocumentException, IOException {
    SideTexts sideTexts = SideTexts.of(read(source, request.extraction()), request);
    new ArchiveMerge(source, request, new PartNames(), CORE_PART, sideTexts)
        .write(filter(), WordParagraphsRestored::restore, DocxDirection::apply, out);
  }

  private static boolean isRunningText(ITextUnit unit) {
    return unit.getSkeleton() instanceof BlockSkeleton;
  }

  private static OpenXMLFilter filter() {
    OpenXMLFilter filter = new OpenXMLFilter();
    ConditionalParameters parameters = filter.getParameters();
    parameters.setTranslateComments(false);
    parameters.setAddLineSeparatorCharacter(true);
    parameters.setLineSeparatorReplacement('\n');
    parameters.setAddTabAsCharacter(true);
    // Otherwise it invents styles for what several runs share.
    parameters.setAllowWordStyleOptimisation(false);
    return filter;
  }

  /** Gathers the units of one document. */
  private static final class Reading {
    private record Pending(String id, UnitRole role, CodedText text, String note) {}

    private final List<Pending> body = new ArrayList<>();
    private final List<Pending> notes = new ArrayList<>();
    private final List<Pending> margins = new ArrayList<>();
    private final Map<String, String> noteParents = new HashMap<>();
    private final Assembler assembler = new Assembler();
    private final Structure structure = new Structure();
    private final PartNames parts = new PartNames();
    private final DocxRoles roles;

    Reading(DocxRoles roles) {
      this.roles = roles;
    }

    ExtractedDocument document(SourceFile source) throws DocumentException {
      List.of(body, notes, margins)
          .forEach(
              list ->
                  list.forEach(
                      p ->
                          assembler.add(
                              p.id(),
                              p.role(),
                              p.text(),
                              Optional.ofNullable(noteParents.get(p.note())))));
      return assembler.document(source, MEDIA_TYPE, Optional.empty());
    }

    void on(Event event) {
      parts.on(event);
      if (parts.current().equals(CORE_PART)) {
        onProperty(event);
      } else if (event.isTextUnit() && isRunningText(event.getTextUnit())) {
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
      CodedText text = CodedText.of(unit.getSource().getFirstContent());
      String id = parts.id(unit);
      String part = parts.current();
      if (part.equals(MAIN_PART)) {
        Optional<DocxParagraph> paragraph = roles.inBody(text.text());
        UnitRole role = paragraph.map(DocxParagraph::role).orElse(UnitRole.PARAGRAPH);
        body.add(new Pending(id, role, text, ""));
        paragraph.ifPresent(p -> p.references().forEach(r -> noteParents.putIfAbsent(r, id)));
      } else if (part.startsWith("word/footnotes") || part.startsWith("word/endnotes")) {
        String note = roles.inNotes(text.text()).map(DocxParagraph::note).orElse("");
        notes.add(new Pending(id, UnitRole.FOOTNOTE, text, note));
      } else {
        margins.add(new Pending(id, UnitRole.PARAGRAPH, text, ""));
      }
    }
  }
}
