package org.bayan.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.Optional;

/**
 * A date of the Islamic calendar with its year.
 *
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character
 * @param day 1 to 30
 * @param month 1 to 12, Muharram being 1
 * @param year the year after the Hijra
 */
public record HijriMention(int start, int end, int day, int month, int year) {

  /**
   * The Gregorian date by the Umm al-Qura calendar. Where the moon is watched a month may begin a
   * day earlier or later.
   *
   * @return nothing when that calendar has no such day, or does not reach so far
   */
  public Optional<LocalDate> gregorian() {
    try {
      return Optional.of(LocalDate.from(HijrahDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
