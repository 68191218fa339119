package org.bayan.core.internal.propagation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as it is written in digits.
 *
 * @param value its value
 * @param whole the digits before the decimal separator, in ASCII
 * @param fraction those after it; empty for a whole number
 * @param group what parts its thousands; empty where nothing does
 * @param point the decimal separator; empty for a whole number
 * @param zero the code point of the zero of its digits
 */
record WrittenNumber(
    BigDecimal value, String whole, String fraction, String group, String point, int zero) {

  private static final int GROUP = 3;

  /**
   * Reads a number.
   *
   * @param written digits with separators
   * @param value its value
   * @return empty when it begins with a zero too many, as in a code
   */
  static Optional<WrittenNumber> of(String written, BigDecimal value) {
    StringBuilder digits = new StringBuilder();
    StringBuilder separators = new StringBuilder();
    String last = "";
    int zero = '0';
    for (int codePoint : written.codePoints().toArray()) {
      int digit = Character.digit(codePoint, 10);
      if (digit >= 0) {
        digits.append(digit);
        zero = codePoint - digit;
      } else {
        last = Character.toString(codePoint);
        separators.append(last);
      }
    }
    String whole = value.toBigInteger().toString();
    if (!digits.toString().startsWith(whole)) {
      return Optional.empty();
    }
    String fraction = digits.substring(whole.length());
    String point = fraction.isEmpty() ? "" : last;
    boolean grouped = separators.length() > point.length();
    String group = grouped ? separators.substring(0, 1) : "";
    return Optional.of(new WrittenNumber(value, whole, fraction, group, point, zero));
  }

  private boolean isLong() {
    return whole.length() > GROUP;
  }

  /**
   * Whether what another number says can be written as this one is: both whole or neither, and the
   * thousands of both parted alike.
   */
  boolean isLike(WrittenNumber other) {
    boolean sameGroups =
        isLong()
            ? !other.isLong() || group.isEmpty() == other.group.isEmpty()
            : other.group.isEmpty();
    return fraction.isEmpty() == other.fraction.isEmpty() && sameGroups;
  }

  /** What another number says, in the digits and with the separators of this one. */
  String write(WrittenNumber other) {
    StringBuilder written = new StringBuilder();
    int length = other.whole.length();
    for (int i = 0; i < length; i++) {
      if (i > 0 && (length - i) % GROUP == 0) {
        written.append(group);
      }
      append(other.whole.charAt(i), written);
    }
    written.append(point);
    other.fraction.chars().forEach(digit -> append(digit, written));
    return written.toString();
  }

  private void append(int digit, StringBuilder written) {
    written.appendCodePoint(zero + digit - '0');
  }
}
