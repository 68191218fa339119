package org.bayan.core.internal.resegment;

import java.util.List;
import org.bayan.model.bitext.Segment;

/** The beginning of a text, to recognise it by. */
final class FirstWords {

  private static final int LENGTH = 40;

  private FirstWords() {}

  /** The first words of a side of a bead, empty without a segment. */
  static String of(List<Segment> segments) {
    return segments.isEmpty() ? "" : of(segments.get(0).getText());
  }

  /**
   * Whole words, about 40 UTF-16 units of them on one line, with an ellipsis where more follows.
   */
  static String of(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= LENGTH) {
      return line;
    }
    int space = line.lastIndexOf(' ', LENGTH);
    int end = space > 0 ? space : line.offsetByCodePoints(0, line.codePointCount(0, LENGTH) - 1);
    return line.substring(0, end) + " …";
  }
}
