package org.bayan.okapi.internal.extract;

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

/**
 * ODT: the body, then page headers and footers. The filter gives a note before the paragraph that
 * refers to it; here it comes after. Comments of reviewers are left out.
 */
final class OdtReader implements DocumentReader {
  static final String MAIN_PART = "content.xml";
  private static final String META_PART = "meta.xml";
  private static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

  private record Pending(String id, UnitRole role, TextFragment text) {}

  private final List<Pending> body = new ArrayList<>();
  private final List<Pending> margins = new ArrayList<>();
  private final List<ITextUnit> referents = new ArrayList<>();
  private final List<Pending> embedded = new ArrayList<>();
  private final Assembler assembler = new Assembler();
  private Structure structure = new Structure();
  private String part = "";

  @Override
  public ExtractedDocument read(SourceFile source, ExtractionOptions options)
      throws DocumentException {
    OdtReader reader = new OdtReader();
    RawDocument document =
        new RawDocument(source.path().toUri(), "UTF-8", FilterRun.locale(options));
    FilterRun.run(new OpenOfficeFilter(), document, source.path(), reader::on);
    reader.body.forEach(p -> reader.assembler.add(p.id(), p.role(), p.text()));
    reader.margins.forEach(p -> reader.assembler.add(p.id(), p.role(), p.text()));
    return reader.assembler.document(source, MEDIA_TYPE, Optional.empty());
  }

  private void on(Event event) {
    if (event.isStartSubDocument()) {
      String name = event.getStartSubDocument().getName();
      part = name.substring(name.lastIndexOf('/') + 1);
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
    if (part.equals(META_PART)) {
      if (structure.isInTitle()) {
        assembler.title(CodedText.of(unit.getSource().getFirstContent()).text());
      }
    } else {
      List<Pending> list = part.equals(MAIN_PART) ? body : margins;
      list.add(pending(unit, structure.role()));
      referents.forEach(r -> list.add(pending(r, UnitRole.PARAGRAPH)));
      list.addAll(embedded);
      referents.clear();
      embedded.clear();
    }
    structure.feed(markup.after());
  }

  /** A unit within another: a paragraph of a note, comment or frame, then the note itself. */
  private void onReferent(ITextUnit unit) {
    switch (unit.getType()) {
      case "x-text:p", "x-text:h" -> referents.add(unit);
      case "x-text:note" -> {
        for (ITextUnit paragraph : takeReferredBy(unit)) {
          embedded.add(pending(paragraph, UnitRole.FOOTNOTE));
        }
      }
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

  private Pending pending(ITextUnit unit, UnitRole role) {
    return new Pending(part + "#" + unit.getId(), role, unit.getSource().getFirstContent());
  }
}
