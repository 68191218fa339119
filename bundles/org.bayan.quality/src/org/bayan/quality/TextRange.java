package org.bayan.quality;

/**
 * A range of a text.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it ends, exclusive; the start where something is missing between two characters
 */
public record TextRange(int start, int end) {

  /** Checks the order. */
  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no range: " + start + "–" + end);
    }
  }

  /** The characters of a text in this range. */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Whether this range and another share a character. */
  public boolean overlaps(TextRange other) {
    return start < other.end && other.start < end;
  }
}
