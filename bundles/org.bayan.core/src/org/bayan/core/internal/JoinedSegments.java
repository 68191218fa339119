package org.bayan.core.internal;

import java.util.ArrayList;
import java.util.List;
import org.bayan.model.bitext.Origin;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.okapi.ExtractedCode;

/** Joins segments of the target text to the translation of one segment of the source. */
final class JoinedSegments {

  private final Text text;
  private final Origin document;

  /**
   * Joins segments of a text.
   *
   * @param document the document of the source that they translate
   */
  JoinedSegments(Text text, Origin document) {
    this.text = text;
    this.document = document;
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
    List<ExtractedCode> foreign = new ArrayList<>();
    Segment last = null;
    for (Segment segment : segments) {
      if (last != null) {
        joined.append(between(last, segment));
      }
      int start = joined.length();
      joined.append(ownLines(segment, segment.getText()));
      List<ExtractedCode> own = isOfDocument(segment) ? codes : foreign;
      ModelCodes.of(segment).forEach(code -> own.add(code.at(start + code.offset())));
      last = segment;
    }
    boolean placed =
        segments.stream().allMatch(this::isOfDocument)
            && (!codes.isEmpty() || segments.stream().noneMatch(this::isWrittenHere));
    return new SegmentTranslation(joined.toString(), codes, foreign, placed, alone);
  }

  /**
   * Whether the inline codes of a segment are those of the source: it was written here, or stands
   * in the same bilingual file. In any other document the same id is another code.
   */
  private boolean isOfDocument(Segment segment) {
    Origin origin = origin(segment);
    return origin == null
        || origin.getChecksum() != null && origin.getChecksum().equals(document.getChecksum());
  }

  private boolean isWrittenHere(Segment segment) {
    return origin(segment) == null;
  }

  /** The document that a segment was extracted from; null when it was written here. */
  private Origin origin(Segment segment) {
    TextUnit unit = segment.getUnit();
    if (unit != null && unit.getStart() == unit.getEnd()) {
      return null;
    }
    return unit == null || unit.getDocument() == null ? text.getOrigin() : unit.getDocument();
  }

  private String between(Segment one, Segment next) {
    TextUnit unit = one.getUnit();
    boolean neighbours =
        unit != null
            && unit == next.getUnit()
            && unit.getSegments().indexOf(next) == unit.getSegments().indexOf(one) + 1;
    String white =
        neighbours
            ? ownLines(one, WhiteSpace.between(text.getRaw(), one.getEnd(), next.getStart()))
            : " ";
    return white.isEmpty() ? WhiteSpace.needed(one.getText(), next.getText()) : white;
  }

  /** Line ends of an independent document mean nothing in another. */
  private String ownLines(Segment segment, String written) {
    return isOfDocument(segment) ? written : WhiteSpace.oneLine(written);
  }
}
