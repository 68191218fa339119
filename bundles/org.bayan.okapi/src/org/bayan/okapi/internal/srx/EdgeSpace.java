package org.bayan.okapi.internal.srx;

/** White space at the edges of a segment, the no-break kinds and U+200B and U+FEFF included. */
public final class EdgeSpace {
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char FIGURE_SPACE = '\u2007';
  private static final char NARROW_NO_BREAK_SPACE = '\u202F';
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private EdgeSpace() {}

  /** The first position at or after {@code start} that holds no space, or {@code end}. */
  public static int skipForward(String text, int start, int end) {
    int at = start;
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The last position at or before {@code end} with no space before it, or {@code start}. */
  public static int skipBackward(String text, int start, int end) {
    int at = end;
    while (at > start && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c)
        || c == NO_BREAK_SPACE
        || c == FIGURE_SPACE
        || c == NARROW_NO_BREAK_SPACE
        || c == ZERO_WIDTH_SPACE
        || c == BYTE_ORDER_MARK;
  }
}
