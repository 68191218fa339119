package org.bayan.text;

/**
 * A time of the day.
 *
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character
 * @param hour 0 to 24
 * @param minute 0 to 59
 */
public record TimeMention(int start, int end, int hour, int minute) {

  /** Whether this is the same time. Half of the world writes noon as 12, the other as 0 p.m. */
  public boolean agreesWith(TimeMention other) {
    return minute == other.minute && hour % 24 == other.hour % 24;
  }

  /**
   * Whether this is the other time with hours and minutes in each other's place: {@code 00:11} for
   * {@code 11:00}, as figures get when a right-to-left line is taken apart.
   */
  public boolean isReversed(TimeMention other) {
    return minute == other.hour && hour == other.minute;
  }
}
