package org.bayan.quality.internal.numbers;

import java.math.BigDecimal;
import org.bayan.quality.TextRange;

/**
 * A number that is no part of a date or symbol.
 *
 * @param range where it stands
 * @param value its value
 * @param kind how it is written
 */
public record Figure(TextRange range, BigDecimal value, Kind kind) {
  /** How a number is written. */
  public enum Kind {
    /** In digits. */
    DIGITS,
    /** In words. */
    WORDS,
    /** As a place in a sequence, or in Roman numerals. */
    ORDINAL,
    /** As the dual of a noun. */
    DUAL
  }
}
