package org.bayan.text;

/**
 * A unit, a currency or a percent sign in a text.
 *
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character
 * @param kind what it is
 * @param id the unit or currency, the same in all languages: {@code kilometre}, {@code USD}, {@code
 *     percent}; {@code dollar} where the text does not say whose
 */
public record MeasureMention(int start, int end, Kind kind, String id) {
  /** What is measured in. */
  public enum Kind {
    /** Time, length, area, volume, mass. */
    UNIT,
    /** Money. */
    CURRENCY,
    /** Hundredths. */
    PERCENT
  }
}
