package org.bayan.library.ui.internal.official;

import java.util.ArrayList;
import java.util.List;
import org.bayan.model.bitext.Segment;

/**
 * Segments in a row as one text, with marked parts.
 *
 * @param text what is shown
 * @param parts the marked parts; those of one mark are in order and do not overlap
 */
record MarkedPassage(String text, List<Part> parts) {

  /** Why a part is marked. */
  enum Mark {
    /** It is no part of the passage, and stands around it. */
    AROUND,
    /** Only the official text says it. */
    OFFICIAL_ONLY,
    /** Only the report says it. */
    REPORT_ONLY
  }

  /** A marked part: UTF-16 units, the end exclusive. */
  record Part(Mark mark, int start, int end) {}

  /** Copies the list. */
  MarkedPassage {
    parts = List.copyOf(parts);
  }

  /**
   * The paragraph of a passage.
   *
   * @param paragraph all its segments, in order
   * @param passage those that are meant; the others stand around them
   * @param differences what the other side lacks
   */
  static MarkedPassage of(List<Segment> paragraph, List<Segment> passage, Differences differences) {
    StringBuilder text = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    for (Segment segment : paragraph) {
      text.append(text.isEmpty() ? "" : " ");
      int start = text.length();
      text.append(segment.getText());
      if (passage.contains(segment)) {
        differences.of(segment).forEach(part -> parts.add(shifted(part, start, text.length())));
      } else {
        parts.add(new Part(Mark.AROUND, start, text.length()));
      }
    }
    return new MarkedPassage(text.toString(), parts);
  }

  private static Part shifted(Part part, int by, int end) {
    return new Part(part.mark(), Math.min(end, by + part.start()), Math.min(end, by + part.end()));
  }

  /** The marked parts of a kind, in words. */
  List<String> words(Mark mark) {
    return parts.stream()
        .filter(part -> part.mark() == mark)
        .map(part -> text.substring(part.start(), part.end()))
        .toList();
  }
}
