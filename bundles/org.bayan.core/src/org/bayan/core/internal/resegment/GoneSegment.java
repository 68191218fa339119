package org.bayan.core.internal.resegment;

import java.util.List;
import java.util.Optional;
import org.bayan.model.bitext.Segment;
import org.bayan.okapi.TextRange;

/**
 * A segment that is no more, and the new segments that hold its text. Offsets count in the text of
 * the segment that is gone.
 *
 * @param segment the segment
 * @param textStart where its text begins in the text of its unit
 * @param parts the new segments, in order; at least one
 */
record GoneSegment(Segment segment, int textStart, List<Part> parts) {

  /**
   * A new segment.
   *
   * @param segment the segment
   * @param range its place in the text of its unit
   */
  record Part(Segment segment, TextRange range) {}

  /** The part that covers the character at an offset; in a gap the one before it. */
  Part covering(int offset) {
    Part found = parts.get(0);
    for (Part part : parts) {
      if (part.range().start() <= textStart + offset) {
        found = part;
      }
    }
    return found;
  }

  /** The part that holds a range as a whole. */
  Optional<Part> holding(int start, int end) {
    return parts.stream()
        .filter(part -> part.range().start() <= textStart + start)
        .filter(part -> part.range().end() >= textStart + end)
        .findFirst();
  }

  /** The part for a code that acts on what follows it. */
  Part after(int offset) {
    return parts.stream()
        .filter(part -> part.range().end() > textStart + offset)
        .findFirst()
        .orElse(parts.get(parts.size() - 1));
  }

  /** The part for a code that belongs to what comes before it. */
  Part before(int offset) {
    Part found = parts.get(0);
    for (Part part : parts) {
      if (part.range().start() < textStart + offset) {
        found = part;
      }
    }
    return found;
  }

  /** An offset counted in the text of a part, moved to its nearer edge when it lies outside. */
  int offsetIn(Part part, int offset) {
    TextRange range = part.range();
    return Math.clamp(textStart + offset - range.start(), 0, range.end() - range.start());
  }
}
