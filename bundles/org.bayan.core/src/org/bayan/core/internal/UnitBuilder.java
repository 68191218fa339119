package org.bayan.core.internal;

import java.util.List;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.BitextFactory;
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
 * Adds the units of an extracted document to a text: residue of web pages taken out, segments cut.
 * The range of a segment points at the raw text, residue included.
 */
final class UnitBuilder {

  private final Text text;
  private final Segmenter segmenter;

  UnitBuilder(Text text, Segmenter segmenter) {
    this.text = text;
    this.segmenter = segmenter;
  }

  void addAll(ExtractedDocument document) {
    for (ExtractedUnit extracted : document.units()) {
      CleanedText clean = WebResidue.clean(document.text(extracted));
      List<TextRange> ranges = segmenter.segment(clean.text());
      if (!ranges.isEmpty()) {
        add(extracted, clean, ranges);
      }
    }
  }

  private void add(ExtractedUnit extracted, CleanedText clean, List<TextRange> ranges) {
    TextUnit unit = BitextFactory.eINSTANCE.createTextUnit();
    unit.setId(BitextIds.nextUnit(text));
    unit.setKind(TextUnitKind.valueOf(extracted.kind().name()));
    unit.setLevel(extracted.level());
    unit.setLabel(UnitLabel.of(clean.text()).orElse(null));
    unit.setStart(extracted.start());
    unit.setEnd(extracted.end());
    unit.setLocator(extracted.id());
    for (TextRange range : ranges) {
      unit.getSegments().add(segment(extracted, clean, range));
    }
    InlineCodes.place(extracted, clean, ranges, unit.getSegments());
    text.getUnits().add(unit);
  }

  private Segment segment(ExtractedUnit extracted, CleanedText clean, TextRange range) {
    Segment segment = BitextFactory.eINSTANCE.createSegment();
    segment.setId(BitextIds.nextSegment(text));
    segment.setText(range.of(clean.text()));
    segment.setStart(extracted.start() + clean.rawStart(range.start()));
    segment.setEnd(extracted.start() + clean.rawEnd(range.end()));
    return segment;
  }
}
