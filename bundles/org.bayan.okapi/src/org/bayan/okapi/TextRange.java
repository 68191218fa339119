package org.bayan.okapi;

/**
 * A part of a string.
 *
 * @param start first UTF-16 unit
 * @param end the unit after the last one; greater than {@code start}
 */
public record TextRange(int start, int end) {
  /** Checks that the range is not empty and does not begin before the text. */
  public TextRange {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a range: " + start + " to " + end);
    }
  }

  /** The part of {@code text} that this range covers. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
