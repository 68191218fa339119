package org.bayan.core.internal.library;

import java.util.ArrayList;
import java.util.List;
import org.bayan.core.internal.GivenSegments;
import org.bayan.core.internal.SegmentedLines;
import org.bayan.model.BitextIds;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.model.library.TextSpan;
import org.bayan.okapi.ExtractedDocument;
import org.bayan.okapi.ExtractedUnit;
import org.bayan.okapi.PlainText;
import org.bayan.okapi.Segmenter;
import org.bayan.okapi.TextRange;
import org.bayan.okapi.UnitKind;
import org.bayan.text.CleanedText;
import org.bayan.text.WebResidue;

/**
 * A paragraph of a document of which only the format has spoken.
 *
 * @param kind what it is in the document
 * @param text without white space at its ends
 * @param segments its segments, at least one
 */
record TextBlock(UnitKind kind, String text, List<TextSpan> segments) {

  /**
   * The blocks of an extracted document, cut as a bitext has them: residue of web pages taken out,
   * segments cut where the document does not cut them itself.
   */
  static List<TextBlock> of(ExtractedDocument document, Segmenter segmenter) {
    List<TextBlock> blocks = new ArrayList<>();
    for (ExtractedUnit unit : document.units()) {
      CleanedText clean = WebResidue.clean(document.text(unit));
      List<TextRange> ranges =
          unit.segments().isEmpty()
              ? segmenter.segment(clean.text())
              : GivenSegments.in(clean, unit.segments());
      if (!ranges.isEmpty()) {
        blocks.add(of(unit.kind(), clean.text(), ranges));
      }
    }
    return blocks;
  }

  /** The blocks of a text that is one already. */
  static TextBlock of(UnitKind kind, String text, List<TextRange> ranges) {
    int start = ranges.getFirst().start();
    int end = ranges.getLast().end();
    List<TextSpan> spans =
        ranges.stream()
            .map(range -> new TextSpan(range.start() - start, range.end() - start))
            .toList();
    return new TextBlock(kind, text.substring(start, end), spans);
  }

  /** The blocks of plain text with one segment a line and a blank line between paragraphs. */
  static List<TextBlock> ofLines(PlainText plain) {
    Text text = BitextFactory.eINSTANCE.createText();
    text.setId(BitextIds.SOURCE);
    text.setRaw(plain.text());
    SegmentedLines.addAll(text);
    return text.getUnits().stream().map(TextBlock::ofLines).toList();
  }

  private static TextBlock ofLines(TextUnit unit) {
    StringBuilder joined = new StringBuilder();
    List<TextSpan> spans = new ArrayList<>();
    for (Segment segment : unit.getSegments()) {
      joined.append(joined.isEmpty() ? "" : " ");
      spans.add(new TextSpan(joined.length(), joined.length() + segment.getText().length()));
      joined.append(segment.getText());
    }
    return new TextBlock(UnitKind.PARAGRAPH, joined.toString(), spans);
  }
}
