package org.bayan.okapi.internal.pdf;

import java.util.Collection;
import java.util.List;

/**
 * Guesses the direction of a paragraph, which a PDF does not tell. Foreign words are many in some
 * paragraphs, but rarely the most by far.
 */
final class LineDirection {
  private static final double CLEARLY = 0.65;

  private LineDirection() {}

  /**
   * Whether lines are written from right to left.
   *
   * @param usual direction where the letters leave a doubt
   */
  static boolean isRightToLeft(Collection<TextLine> lines, boolean usual) {
    int right = 0;
    int left = 0;
    for (TextLine line : lines) {
      for (Cell cell : line.cells()) {
        right += cell.bidi() == Bidi.RIGHT ? 1 : 0;
        left += cell.bidi() == Bidi.LEFT ? 1 : 0;
      }
    }
    if (Math.max(left, right) < CLEARLY * (left + right) || left + right == 0) {
      return usual;
    }
    return right > left;
  }

  /** The same of one line. */
  static boolean isRightToLeft(TextLine line, boolean usual) {
    return isRightToLeft(List.of(line), usual);
  }
}
