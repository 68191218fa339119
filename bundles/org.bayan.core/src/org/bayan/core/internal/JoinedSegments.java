package org.bayan.core.internal;

import java.util.ArrayList;
import java.util.List;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.okapi.ExtractedCode;

/** Joins segments of the target text to the translation of one segment of the source. */
final class JoinedSegments {

  private final Text text;
  private final boolean sameCodes;

  /**
   * Joins segments of a text.
   *
   * @param sameCodes whether its inline codes are those of the source
   */
  JoinedSegments(Text text, boolean sameCodes) {
    this.text = text;
    this.sameCodes = sameCodes;
  }

  /**
   * The segments as one text: neighbours in a text unit parted as they are there, others by a
   * space.
   *
   * @param segments at least one, in document order
   * @param alone whether they translate one segment of the source and no other
   */
  SegmentTranslation join(List<Segment> segments, boolean alone) {
    StringBuilder joined = new StringBuilder();
    List<ExtractedCode> codes = new ArrayList<>();
    Segment last = null;
    for (Segment segment : segments) {
      if (last != null) {
        joined.append(between(last, segment));
      }
      int start = joined.length();
      joined.append(ownLines(segment.getText()));
      if (sameCodes) {
        ModelCodes.of(segment).forEach(code -> codes.add(code.at(start + code.offset())));
      }
      last = segment;
    }
    return new SegmentTranslation(joined.toString(), codes, sameCodes, alone);
  }

  private String between(Segment one, Segment next) {
    TextUnit unit = one.getUnit();
    boolean neighbours =
        unit != null
            && unit == next.getUnit()
            && unit.getSegments().indexOf(next) == unit.getSegments().indexOf(one) + 1;
    String white =
        neighbours
            ? ownLines(WhiteSpace.between(text.getRaw(), one.getEnd(), next.getStart()))
            : " ";
    return white.isEmpty() ? WhiteSpace.needed(one.getText(), next.getText()) : white;
  }

  /** Line ends of an independent document mean nothing in another. */
  private String ownLines(String written) {
    return sameCodes ? written : WhiteSpace.oneLine(written);
  }
}
