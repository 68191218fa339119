package org.bayan.exchange.internal.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes single values of JSON (RFC 8259, sections 6 and 7). */
final class JsonText {

  private static final int DECIMALS = 4;

  private JsonText() {}

  /**
   * A string. Control characters and the separators of lines are escaped, so that no reader sees a
   * line end in it; so are halves of surrogate pairs, which UTF-8 cannot hold.
   */
  static void quote(String text, StringBuilder to) {
    to.append('"');
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '"' || character == '\\') {
        to.append('\\').append(character);
      } else if (isSafe(text, i)) {
        to.append(character);
      } else {
        to.append(String.format(Locale.ROOT, "\\u%04x", (int) character));
      }
    }
    to.append('"');
  }

  private static boolean isSafe(String text, int at) {
    char character = text.charAt(at);
    if (Character.isHighSurrogate(character)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(character)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    return !Character.isISOControl(character) && character != '\u2028' && character != '\u2029';
  }

  /** A number of at most four decimals; null for what is no number. */
  static String number(double value) {
    if (!Double.isFinite(value)) {
      return "null";
    }
    return BigDecimal.valueOf(value)
        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
