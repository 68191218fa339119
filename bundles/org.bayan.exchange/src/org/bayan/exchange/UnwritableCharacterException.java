package org.bayan.exchange;

import java.io.IOException;
import java.util.Locale;

/** A text holds a character that the format cannot hold, such as a control character in XML. */
public final class UnwritableCharacterException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * Says where which character stands.
   *
   * @param place what holds the character, such as {@code segment source.s12}
   * @param codePoint the character
   */
  public UnwritableCharacterException(String place, int codePoint) {
    super(
        String.format(
            Locale.ROOT,
            "The %s holds the character U+%04X, which XML cannot hold; remove it from the text.",
            place,
            codePoint));
  }
}
