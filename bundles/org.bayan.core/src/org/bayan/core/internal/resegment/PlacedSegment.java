package org.bayan.core.internal.resegment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TextUnit;
import org.bayan.okapi.TextRange;

/**
 * A segment and its place in the text of its unit.
 *
 * @param segment the segment
 * @param textStart where its own text begins, blanks included
 * @param range what it covers, without blanks at the edges
 * @param spared whether a person has edited or locked it
 */
record PlacedSegment(Segment segment, int textStart, TextRange range, boolean spared) {

  /** Whether the ranges of a unit and of its segments lie in the raw text, in order. */
  static boolean fit(String raw, TextUnit unit) {
    int at = unit.getStart();
    boolean fits = at >= 0 && unit.getEnd() <= raw.length() && at < unit.getEnd();
    for (Segment segment : unit.getSegments()) {
      fits &= segment.getStart() >= at && segment.getStart() < segment.getEnd();
      at = segment.getEnd();
    }
    return fits && at <= unit.getEnd();
  }

  /**
   * The segments of a unit, in order; absent when one of them covers nothing of its text.
   *
   * @param unit a unit that {@link #fit fits}
   */
  static Optional<List<PlacedSegment>> of(UnitText text, TextUnit unit) {
    List<PlacedSegment> placed = new ArrayList<>();
    for (Segment segment : unit.getSegments()) {
      Optional<TextRange> whole = text.of(segment);
      Optional<TextRange> range = whole.flatMap(one -> EdgeBlank.trimmed(text.text(), one));
      if (range.isEmpty()) {
        return Optional.empty();
      }
      boolean spared = segment.isEdited() || segment.isLocked() || !text.says(segment);
      placed.add(new PlacedSegment(segment, whole.get().start(), range.get(), spared));
    }
    return Optional.of(placed);
  }

  boolean overlaps(TextRange other) {
    return range.start() < other.end() && other.start() < range.end();
  }
}
