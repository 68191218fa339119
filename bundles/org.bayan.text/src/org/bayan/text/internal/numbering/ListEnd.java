package org.bayan.text.internal.numbering;

import java.util.regex.Pattern;

/** What the end of a paragraph says of the list that it introduces or stands in. */
public enum ListEnd {
  /** A colon: a list begins. */
  OPENED,
  /** A semicolon or comma: the list goes on. */
  CONTINUED,
  /** A full stop. */
  CLOSED,
  /** Nothing. */
  NONE;

  private static final Pattern GOES_ON =
      Pattern.compile("(?s).*(?:[;,؛،]|[;,؛،] *(?:and|or|و|أو))");

  /** What a paragraph ends with. */
  public static ListEnd of(String paragraph) {
    String text = paragraph.stripTrailing();
    if (text.endsWith(":")) {
      return OPENED;
    }
    if (GOES_ON.matcher(text).matches()) {
      return CONTINUED;
    }
    return text.endsWith(".") || text.endsWith("۔") ? CLOSED : NONE;
  }
}
