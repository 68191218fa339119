package org.bayan.core.internal.resegment;

import java.util.Optional;
import org.bayan.okapi.TextRange;

/** Blanks at the edges of a segment: what a segmenter leaves out. */
public final class EdgeBlank {

  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private EdgeBlank() {}

  /** A range without the blanks at its edges; absent when it holds nothing else. */
  public static Optional<TextRange> trimmed(String text, TextRange range) {
    return trimmed(text, range.start(), range.end());
  }

  /** The same for a range that may be empty. */
  public static Optional<TextRange> trimmed(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end > start ? Optional.of(new TextRange(start, end)) : Optional.empty();
  }

  /** Whether a segmenter leaves a character out at the edges of a segment. */
  public static boolean isBlank(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == ZERO_WIDTH_SPACE
        || character == BYTE_ORDER_MARK;
  }
}
