package org.bayan.index.internal.memory;

import org.bayan.text.Folding;

/** Writes a number in the digits that another is written in. */
final class SameDigits {
  private static final char ARABIC_ZERO = '\u0660';

  private SameDigits() {}

  /**
   * A number in Arabic-Indic digits where another has them.
   *
   * @param written the other number
   * @param number in ASCII digits
   */
  static String of(String written, String number) {
    char first = written.charAt(0);
    if (first < ARABIC_ZERO || first > ARABIC_ZERO + 9 || written.equals(Folding.key(written))) {
      return number;
    }
    StringBuilder digits = new StringBuilder();
    for (char c : number.toCharArray()) {
      digits.append(c >= '0' && c <= '9' ? (char) (ARABIC_ZERO + c - '0') : c);
    }
    return digits.toString();
  }
}
