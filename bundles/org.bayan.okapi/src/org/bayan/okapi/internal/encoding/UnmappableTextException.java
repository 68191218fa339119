package org.bayan.okapi.internal.encoding;

import java.nio.charset.Charset;
import java.util.Locale;

/** A text holds a character that the encoding it is to be written in does not have. */
public final class UnmappableTextException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * A failure with a message that names the character and its place.
   *
   * @param offset of the character in {@code text}
   */
  UnmappableTextException(String text, int offset, Charset charset) {
    super(
        String.format(
            Locale.ROOT,
            "the character %s in line %d, column %d does not exist in %s",
            name(text.codePointAt(offset)),
            line(text, offset),
            offset - lineStart(text, offset) + 1,
            charset.name()));
  }

  private static String name(int codePoint) {
    return String.format(Locale.ROOT, "“%s” (U+%04X)", Character.toString(codePoint), codePoint);
  }

  private static long line(String text, int offset) {
    return text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
  }

  private static int lineStart(String text, int offset) {
    return text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  }
}
