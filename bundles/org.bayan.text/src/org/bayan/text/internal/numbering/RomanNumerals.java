package org.bayan.text.internal.numbering;

import java.util.List;
import java.util.OptionalInt;

/** The numerals that divisions of paragraphs are counted by. */
final class RomanNumerals {

  private static final List<String> ONES =
      List.of("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

  private RomanNumerals() {}

  /** The value of a numeral in small letters, up to 39. */
  static OptionalInt value(String numeral) {
    int tens = 0;
    while (tens < 3 && numeral.startsWith("x", tens)) {
      tens++;
    }
    int ones = ONES.indexOf(numeral.substring(tens));
    return ones < 0 || tens + ones == 0 ? OptionalInt.empty() : OptionalInt.of(tens * 10 + ones);
  }
}
