package org.bayan.memory.ui.internal.editor;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** How long ago units were made or changed at most. */
enum Period {
  TODAY(0),
  WEEK(7),
  MONTH(31),
  YEAR(366);

  private final int days;

  Period(int days) {
    this.days = days;
  }

  /** What it is called. */
  String label() {
    return switch (this) {
      case TODAY -> Messages.since_today;
      case WEEK -> Messages.since_week;
      case MONTH -> Messages.since_month;
      case YEAR -> Messages.since_year;
    };
  }

  /** Its first day, as memories have dates: {@code 20260131}, in UTC. */
  int firstDay() {
    LocalDate first = LocalDate.now(ZoneOffset.UTC).minusDays(days);
    return (first.getYear() * 100 + first.getMonthValue()) * 100 + first.getDayOfMonth();
  }
}
