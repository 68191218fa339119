package org.bayan.quality.internal.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.DateMention;

/** What is asked of a date in a text. */
final class DateText {
  private DateText() {}

  static TextRange range(DateMention date) {
    return new TextRange(date.start(), date.end());
  }

  static String written(DateMention date, SideAnalysis side) {
    return range(date).of(side.text());
  }

  static boolean isFull(DateMention date) {
    return date.day().isPresent() && date.month().isPresent() && date.year().isPresent();
  }

  /** The day in the calendar; nothing when the date is not full, or there is no such day. */
  static Optional<LocalDate> day(DateMention date) {
    if (!isFull(date)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(date.year().getAsInt(), date.month().getAsInt(), date.day().getAsInt()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
