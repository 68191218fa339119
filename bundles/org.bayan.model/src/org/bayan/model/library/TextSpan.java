package org.bayan.model.library;

/**
 * A part of a text.
 *
 * @param start index of its first UTF-16 unit
 * @param end index after its last one, greater than the start
 */
public record TextSpan(int start, int end) {

  /** Refuses what is no part of any text. */
  public TextSpan {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end);
    }
  }

  /** The part of a text. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
