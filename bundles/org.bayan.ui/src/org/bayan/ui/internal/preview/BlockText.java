package org.bayan.ui.internal.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;

/**
 * The text of a unit, made of its segments as they are now.
 *
 * @param text the whole
 * @param ranges where each segment stands in it
 */
record BlockText(String text, List<Range> ranges) {

  /**
   * A segment in the text.
   *
   * @param segment the segment
   * @param start where it begins, in UTF-16 units
   * @param end where it ends, exclusive
   */
  record Range(Segment segment, int start, int end) {}

  /** Joins the segments of a unit; what stands between them in the document tells by what. */
  static BlockText of(Text text, TextUnit unit) {
    StringBuilder all = new StringBuilder();
    List<Range> ranges = new ArrayList<>();
    Segment before = null;
    for (Segment segment : unit.getSegments()) {
      if (before != null) {
        all.append(between(text.getRaw(), before, segment));
      }
      int start = all.length();
      all.append(segment.getText());
      ranges.add(new Range(segment, start, all.length()));
      before = segment;
    }
    return new BlockText(all.toString(), ranges);
  }

  /** Nothing where the document has nothing there, a space otherwise. */
  private static String between(String raw, Segment first, Segment second) {
    boolean touching =
        raw != null && first.getEnd() > first.getStart() && first.getEnd() == second.getStart();
    return touching ? "" : " ";
  }

  /** The segment at an offset, or the last before it. */
  Optional<Segment> at(int offset) {
    Segment found = null;
    for (Range range : ranges) {
      if (range.start() <= offset) {
        found = range.segment();
      }
    }
    return Optional.ofNullable(found);
  }
}
