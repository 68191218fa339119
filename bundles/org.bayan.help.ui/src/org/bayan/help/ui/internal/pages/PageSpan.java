package org.bayan.help.ui.internal.pages;

/**
 * A part of a page that looks different from what is around it. Spans may lie in one another.
 *
 * @param start the offset of its first character in the text of the page
 * @param end the offset after its last one
 * @param kind what it is
 * @param target the address that a link leads to or where a picture is, otherwise the empty text
 */
public record PageSpan(int start, int end, Kind kind, String target) {

  /** What a span can be. */
  public enum Kind {
    STRONG,
    EMPHASIS,
    KEY,
    CODE,
    LINK,
    PICTURE,
    RIGHT_TO_LEFT,
    LEFT_TO_RIGHT
  }

  /** Whether it holds a character. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }
}
