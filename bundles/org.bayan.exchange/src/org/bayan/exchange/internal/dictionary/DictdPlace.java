package org.bayan.exchange.internal.dictionary;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the article of a headword is.
 *
 * @param headword the headword
 * @param offset of its first byte
 * @param length in bytes
 */
record DictdPlace(String headword, long offset, long length) {
  /** A line of an index; some add a column with the headword as it is written. */
  private static final Pattern LINE =
      Pattern.compile("([^\t]*)\t([A-Za-z0-9+/]{1,6})\t([A-Za-z0-9+/]{1,6})(?:\t([^\t]*))?");

  private static final Pattern ABOUT = Pattern.compile("00-?database.*");
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  /** Whether a line is one of an index. */
  static boolean isPlace(String line) {
    return LINE.matcher(line).matches();
  }

  /** The next place of an index; null after the last. */
  static DictdPlace next(TextLines lines) throws IOException {
    for (String line = lines.next(); line != null; line = lines.next()) {
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        throw lines.fault("there is no headword with the place of its article");
      }
      if (!ABOUT.matcher(matcher.group(1)).matches()) {
        boolean written = matcher.group(4) != null && !matcher.group(4).isBlank();
        return new DictdPlace(
            matcher.group(written ? 4 : 1), number(matcher.group(2)), number(matcher.group(3)));
      }
    }
    return null;
  }

  /** A number to the base 64, the highest digit first. */
  private static long number(String digits) {
    return digits.chars().mapToLong(DIGITS::indexOf).reduce(0, (sum, digit) -> sum * 64 + digit);
  }
}
