package org.bayan.quality.internal.dates;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.DateMention;
import org.bayan.text.HijriMention;

/** Dates that the calendar does not have, and Hijri dates that are not the Gregorian one. */
public final class CalendarCheck implements PairCheck {
  private static final int NEAR = 25;

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    SideAnalysis side = pair.target();
    for (DateMention date : side.dates()) {
      if (DateText.isFull(date) && DateText.day(date).isEmpty()) {
        String written = DateText.written(date, side);
        found.inTarget(QualityCheck.IMPOSSIBLE_DATE, DateText.range(date), null, written);
      }
    }
    for (HijriMention hijri : side.hijri()) {
      side.dates().stream()
          .filter(date -> isBeside(hijri, date))
          .findFirst()
          .ifPresent(date -> compare(hijri, date, pair, found));
    }
    compareHijri(pair, found);
  }

  /** Within the target itself the one beside the other, and the one of the source. */
  private static void compare(
      HijriMention hijri, DateMention date, PairAnalysis pair, FoundInPair found) {
    Optional<LocalDate> day = DateText.day(date);
    Optional<LocalDate> computed = hijri.gregorian();
    if (day.isEmpty() || computed.isEmpty()) {
      return;
    }
    long days = Math.abs(ChronoUnit.DAYS.between(day.get(), computed.get()));
    if (days > pair.profile().style().hijriTolerance()) {
      TextRange range = new TextRange(hijri.start(), hijri.end());
      String text = pair.target().text();
      found.inTarget(
          QualityCheck.HIJRI_DATE,
          range,
          null,
          range.of(text),
          DateText.written(date, pair.target()),
          hijri(day.get()));
    }
  }

  private static void compareHijri(PairAnalysis pair, FoundInPair found) {
    for (HijriMention one : pair.source().hijri()) {
      boolean there = pair.target().hijri().stream().anyMatch(other -> agree(one, other));
      Optional<LocalDate> day = one.gregorian();
      boolean turned =
          day.isPresent()
              && pair.target().dates().stream()
                  .map(DateText::day)
                  .flatMap(Optional::stream)
                  .anyMatch(
                      other ->
                          Math.abs(ChronoUnit.DAYS.between(day.get(), other))
                              <= pair.profile().style().hijriTolerance());
      if (!there && !turned && pair.isTranslation()) {
        TextRange range = new TextRange(one.start(), one.end());
        found.inSource(QualityCheck.DATE_MISSING, range, range.of(pair.source().text()));
      }
    }
  }

  private static boolean agree(HijriMention one, HijriMention other) {
    return one.day() == other.day() && one.month() == other.month() && one.year() == other.year();
  }

  private static boolean isBeside(HijriMention hijri, DateMention date) {
    int gap = Math.max(date.start() - hijri.end(), hijri.start() - date.end());
    return gap >= 0 && gap <= NEAR;
  }

  private static String hijri(LocalDate day) {
    return HijrahDate.from(day).format(DateTimeFormatter.ofPattern("d/M/y", Locale.ROOT));
  }
}
