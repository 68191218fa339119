package org.bayan.core.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.model.bitext.TextUnitKind;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractedUnit;
import org.bayan.okapi.Segmenter;
import org.bayan.okapi.TextRange;
import org.bayan.text.CleanedText;
import org.bayan.text.WebResidue;

/**
 * Adds the units of an extracted document to a text: residue of web pages taken out, segments cut
 * where the document does not cut them itself. The range of a segment points at the raw text of the
 * text, residue included.
 */
final class UnitBuilder {

  private final Text text;
  private final Segmenter segmenter;
  private final int offset;
  private final Origin appended;

  /**
   * A builder.
   *
   * @param text the text, whose raw text holds the document already
   * @param segmenter cuts the units
   * @param offset where the document begins in the raw text
   * @param appended the origin of the document; null for the one that the text began with
   */
  UnitBuilder(Text text, Segmenter segmenter, int offset, Origin appended) {
    this.text = text;
    this.segmenter = segmenter;
    this.offset = offset;
    this.appended = appended;
  }

  /** Adds all units and gives them by their ids in the document; blank ones are left out. */
  Map<String, TextUnit> addAll(ExtractedDocument document) {
    Map<String, TextUnit> added = new LinkedHashMap<>();
    for (ExtractedUnit extracted : document.units()) {
      CleanedText clean = WebResidue.clean(document.text(extracted));
      List<TextRange> ranges =
          extracted.segments().isEmpty()
              ? segmenter.segment(clean.text())
              : GivenSegments.in(clean, extracted.segments());
      if (!ranges.isEmpty()) {
        added.put(extracted.id(), add(extracted, clean, ranges));
      }
    }
    setParents(document, added);
    return added;
  }

  private static void setParents(ExtractedDocument document, Map<String, TextUnit> added) {
    for (ExtractedUnit extracted : document.units()) {
      TextUnit unit = added.get(extracted.id());
      if (unit != null) {
        extracted.parent().map(added::get).ifPresent(unit::setParent);
      }
    }
  }

  private TextUnit add(ExtractedUnit extracted, CleanedText clean, List<TextRange> ranges) {
    TextUnit unit = BitextFactory.eINSTANCE.createTextUnit();
    unit.setId(BitextIds.nextUnit(text));
    unit.setKind(TextUnitKind.valueOf(extracted.kind().name()));
    unit.setLevel(extracted.level());
    unit.setLabel(UnitLabel.of(clean.text()).orElse(null));
    unit.setStart(offset + extracted.start());
    unit.setEnd(offset + extracted.end());
    unit.setLocator(extracted.id());
    unit.setDocument(appended);
    for (TextRange range : ranges) {
      unit.getSegments().add(segment(extracted, clean, range));
    }
    InlineCodes.place(extracted, clean, ranges, unit.getSegments());
    text.getUnits().add(unit);
    return unit;
  }

  private Segment segment(ExtractedUnit extracted, CleanedText clean, TextRange range) {
    Segment segment = BitextFactory.eINSTANCE.createSegment();
    segment.setId(BitextIds.nextSegment(text));
    segment.setText(range.of(clean.text()));
    int start = offset + extracted.start();
    segment.setStart(start + clean.rawStart(range.start()));
    segment.setEnd(start + clean.rawEnd(range.end()));
    return segment;
  }
}
