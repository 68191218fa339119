package org.bayan.exchange.citation;

import java.util.List;

/**
 * The text of a segment, with the words marked that have nothing on the other side.
 *
 * @param text the text
 * @param marks where these words stand, in order, none overlapping
 */
public record MarkedText(String text, List<Mark> marks) {

  /**
   * A stretch of a text.
   *
   * @param start UTF-16 offset of its first character
   * @param end UTF-16 offset after its last character
   */
  public record Mark(int start, int end) {}

  /** Copies the list. */
  public MarkedText {
    marks = List.copyOf(marks);
  }

  /** A text without marks. */
  public static MarkedText plain(String text) {
    return new MarkedText(text, List.of());
  }
}
