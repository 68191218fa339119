package org.bayan.terms.internal.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.bayan.model.termbase.TermSection;

/** From when and until when something holds, in ISO 8601, of which day and month may be absent. */
final class Validity {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  private Validity() {}

  /** The first day of a year, month or day; nothing for what is no date. */
  static Optional<LocalDate> firstDay(String date) {
    return read(date, true);
  }

  /** The last day of a year, month or day; nothing for what is no date. */
  static Optional<LocalDate> lastDay(String date) {
    return read(date, false);
  }

  private static Optional<LocalDate> read(String date, boolean first) {
    try {
      return switch (date.length()) {
        case YEAR -> {
          Year year = Year.parse(date);
          yield Optional.of(year.atMonth(first ? 1 : 12).atDay(first ? 1 : 31));
        }
        case MONTH -> {
          YearMonth month = YearMonth.parse(date);
          yield Optional.of(first ? month.atDay(1) : month.atEndOfMonth());
        }
        default -> {
          boolean time = date.length() > DAY && date.charAt(DAY) == 'T';
          yield Optional.of(LocalDate.parse(time ? date.substring(0, DAY) : date));
        }
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Whether two terms do not hold at the same time. */
  static boolean areApart(TermSection one, TermSection other) {
    return endsBefore(one, other) || endsBefore(other, one);
  }

  private static boolean endsBefore(TermSection one, TermSection other) {
    if (one.getValidTo() == null || other.getValidFrom() == null) {
      return false;
    }
    // The last day of the one may be the first of the other, or fall into the same month or year.
    Optional<LocalDate> end = firstDay(one.getValidTo());
    Optional<LocalDate> begin = lastDay(other.getValidFrom());
    return end.isPresent() && begin.isPresent() && !end.get().isAfter(begin.get());
  }
}
