package org.bayan.okapi.internal.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.filters.openoffice.OpenOfficeFilter;
import org.bayan.okapi.DocumentException;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractionOptions;
import org.bayan.okapi.MergeRequest;
import org.bayan.okapi.internal.direction.OdtDirection;

/**
 * ODT: the body, then page headers and footers. The filter gives a note before the paragraph that
 * refers to it; here it comes after. Comments of reviewers are left out.
 */
final class OdtReader implements DocumentReader, MergingFormat {
  static final String MAIN_PART = "content.xml";
  private static final String META_PART = "meta.xml";
  private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

  @Override
  public ExtractedDocument read(SourceFile source, ExtractionOptions options)
      throws DocumentException {
    Reading reading = new Reading(parts(source));
    FilterRun.run(new OpenOfficeFilter(), document(source, options), source.path(), reading::on);
    return reading.document(source);
  }

  @Override
  public void merge(SourceFile source, MergeRequest request, OutputStream out)
      throws DocumentException, IOException {
    SideTexts sideTexts = SideTexts.of(read(source, request.extraction()), request);
    new ArchiveMerge(source, request, parts(source), META_PART, sideTexts)
        .write(
            new OpenOfficeFilter(), (name, original, merged) -> merged, OdtDirection::apply, out);
  }

  private static RawDocument document(SourceFile source, ExtractionOptions options) {
    return new RawDocument(source.path().toUri(), "UTF-8", FilterRun.locale(options));
  }

  /** The filter puts the path of the document before the names of its parts. */
  private static PartNames parts(SourceFile source) {
    return new PartNames(source.path().toUri().getPath() + "/");
  }

  /** Gathers the units of one document. */
  private static final class Reading {
    private record Pending(String id, UnitRole role, CodedText text, Optional<String> parent) {}

    private final List<Pending> body = new ArrayList<>();
    private final List<Pending> margins = new ArrayList<>();
    private final List<ITextUnit> referents = new ArrayList<>();
    private final List<ITextUnit> notes = new ArrayList<>();
    private final Assembler assembler = new Assembler();
    private final PartNames parts;
    private Structure structure = new Structure();

    Reading(PartNames parts) {
      this.parts = parts;
    }

    ExtractedDocument document(SourceFile source) throws DocumentException {
      List.of(body, margins)
          .forEach(
              list -> list.forEach(p -> assembler.add(p.id(), p.role(), p.text(), p.parent())));
      return assembler.document(source, MEDIA_TYPE, Optional.empty());
    }

    void on(Event event) {
      parts.on(event);
      if (event.isStartSubDocument()) {
        structure = new Structure();
      } else if (event.getResource() != null) {
        Markup markup = Markup.of(event.getResource().getSkeleton());
        if (event.isTextUnit()) {
          onUnit(event.getTextUnit(), markup);
        } else {
          structure.feed(markup.before());
        }
      }
    }

    private void onUnit(ITextUnit unit, Markup markup) {
      if (unit.isReferent()) {
        onReferent(unit);
        return;
      }
      structure.feed(markup.before());
      if (parts.current().equals(META_PART)) {
        if (structure.isInTitle()) {
          assembler.title(CodedText.of(unit.getSource().getFirstContent()).text());
        }
      } else {
        addWithNotes(unit);
      }
      structure.feed(markup.after());
    }

    private void addWithNotes(ITextUnit unit) {
      List<Pending> list = parts.current().equals(MAIN_PART) ? body : margins;
      list.add(pending(unit, structure.role(), Optional.empty()));
      referents.forEach(r -> list.add(pending(r, UnitRole.PARAGRAPH, Optional.empty())));
      Optional<String> host = Optional.of(parts.id(unit));
      notes.forEach(n -> list.add(pending(n, UnitRole.FOOTNOTE, host)));
      referents.clear();
      notes.clear();
    }

    /** A unit within another: a paragraph of a note, comment or frame, then the note itself. */
    private void onReferent(ITextUnit unit) {
      switch (unit.getType()) {
        case "x-text:p", "x-text:h" -> referents.add(unit);
        case "x-text:note" -> notes.addAll(takeReferredBy(unit));
        case "x-office:annotation" -> takeReferredBy(unit);
        default -> {
          // the text of an attribute, such as the name of a picture, is no running text
        }
      }
    }

    private List<ITextUnit> takeReferredBy(ITextUnit holder) {
      String references = holder.getSource().getFirstContent().toText();
      List<ITextUnit> taken = new ArrayList<>();
      referents.removeIf(
          r -> references.contains(TextFragment.makeRefMarker(r.getId())) && taken.add(r));
      return taken;
    }

    private Pending pending(ITextUnit unit, UnitRole role, Optional<String> parent) {
      CodedText text = CodedText.of(unit.getSource().getFirstContent());
      return new Pending(parts.id(unit), role, text, parent);
    }
  }
}
