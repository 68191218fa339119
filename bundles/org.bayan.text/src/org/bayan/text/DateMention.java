package org.bayan.text;

import java.util.OptionalInt;

/**
 * A date in a text, as far as it is given.
 *
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character
 * @param day 1 to 31
 * @param month 1 to 12
 * @param year the year in full
 */
public record DateMention(
    int start, int end, OptionalInt day, OptionalInt month, OptionalInt year) {

  /** Whether nothing in this date contradicts another and at least their months are equal. */
  public boolean agreesWith(DateMention other) {
    return month.isPresent()
        && month.equals(other.month)
        && agree(day, other.day)
        && agree(year, other.year);
  }

  private static boolean agree(OptionalInt first, OptionalInt second) {
    return first.isEmpty() || second.isEmpty() || first.equals(second);
  }
}
