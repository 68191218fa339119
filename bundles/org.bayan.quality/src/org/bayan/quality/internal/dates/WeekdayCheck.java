package org.bayan.quality.internal.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bayan.quality.Fix;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.DateMention;
import org.bayan.text.WeekdayMention;

/** Days of the week: those of the other side, and those of the calendar. */
public final class WeekdayCheck implements PairCheck {
  /** "Wednesday, 3 December 2014", "الأربعاء الموافق 3 كانون الأول". */
  private static final int NEAR = 12;

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (pair.isTranslation()) {
      compare(pair, found);
    }
    checkCalendar(pair, found);
  }

  private static void compare(PairAnalysis pair, FoundInPair found) {
    Set<DayOfWeek> there = days(pair.target());
    Set<DayOfWeek> here = days(pair.source());
    List<WeekdayMention> missing =
        pair.source().weekdays().stream().filter(one -> !there.contains(one.day())).toList();
    List<WeekdayMention> added =
        pair.target().weekdays().stream().filter(one -> !here.contains(one.day())).toList();
    for (int i = 0; i < Math.min(missing.size(), added.size()); i++) {
      TextRange one = range(missing.get(i));
      TextRange other = range(added.get(i));
      String right = name(missing.get(i).day(), pair.target());
      found.inBoth(
          QualityCheck.WEEKDAY_CHANGED,
          one,
          other,
          other.of(pair.target().text()).equals(name(added.get(i).day(), pair.target()))
              ? new Fix(other, right)
              : null,
          one.of(pair.source().text()),
          other.of(pair.target().text()));
    }
  }

  private static void checkCalendar(PairAnalysis pair, FoundInPair found) {
    SideAnalysis side = pair.target();
    for (WeekdayMention weekday : side.weekdays()) {
      for (DateMention date : side.dates()) {
        int gap = date.start() - weekday.end();
        Optional<LocalDate> day = DateText.day(date);
        if (gap >= 0
            && gap <= NEAR
            && day.isPresent()
            && day.get().getDayOfWeek() != weekday.day()) {
          found.inTarget(
              QualityCheck.WEEKDAY_WRONG,
              range(weekday),
              null,
              range(weekday).of(side.text()),
              DateText.written(date, side),
              name(day.get().getDayOfWeek(), side));
        }
      }
    }
  }

  private static Set<DayOfWeek> days(SideAnalysis side) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    side.weekdays().forEach(one -> days.add(one.day()));
    return days;
  }

  private static String name(DayOfWeek day, SideAnalysis side) {
    return day.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(side.language()));
  }

  private static TextRange range(WeekdayMention weekday) {
    return new TextRange(weekday.start(), weekday.end());
  }
}
