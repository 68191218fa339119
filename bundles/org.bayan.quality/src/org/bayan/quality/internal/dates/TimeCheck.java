package org.bayan.quality.internal.dates;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.TimeMention;

/** Times of the day, by twelve or twenty-four hours. */
public final class TimeCheck implements PairCheck {
  private static final int HALF_DAY = 12;
  private static final int HUNDRED = 100;

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (!pair.isTranslation() || pair.source().times().isEmpty()) {
      return;
    }
    List<TimeMention> missing = without(pair.source().times(), pair.target().times());
    List<TimeMention> added = without(pair.target().times(), pair.source().times());
    boolean words = hasNoon(pair);
    if (!words && pair.target().times().isEmpty() && !hasHours(pair.target())) {
      missing.stream()
          .skip(added.size())
          .filter(time -> !hasHour(time, pair.target()))
          .map(TimeCheck::range)
          .forEach(
              range ->
                  found.inSource(
                      QualityCheck.NUMBER_MISSING, range, range.of(pair.source().text())));
    }
    for (int i = 0; i < Math.min(missing.size(), added.size()); i++) {
      TextRange one = range(missing.get(i));
      TextRange other = range(added.get(i));
      if (!words) {
        found.inBoth(
            QualityCheck.TIME_CHANGED,
            one,
            other,
            null,
            one.of(pair.source().text()),
            other.of(pair.target().text()));
      }
    }
  }

  private static List<TimeMention> without(List<TimeMention> times, List<TimeMention> others) {
    return times.stream()
        .filter(time -> others.stream().noneMatch(other -> agree(time, other)))
        .toList();
  }

  /** Half a day may be told elsewhere, and lines that were taken apart have figures turned. */
  private static boolean agree(TimeMention one, TimeMention other) {
    boolean half = one.minute() == other.minute() && one.hour() % 12 == other.hour() % 12;
    return one.agreesWith(other) || one.isReversed(other) || half && one.hour() % 12 == 0;
  }

  /** Whether the hour stands there, by twelve or twenty-four, turned round, or as in 1310. */
  private static boolean hasHour(TimeMention time, SideAnalysis side) {
    int hour = time.hour() % HALF_DAY;
    return IntStream.of(
            hour,
            hour + HALF_DAY,
            time.minute(),
            time.minute() % HALF_DAY,
            time.hour() * HUNDRED + time.minute(),
            time.minute() * HUNDRED + time.hour())
        .anyMatch(value -> value > 0 && side.figures().has(BigDecimal.valueOf(value)));
  }

  /** "At 0300 hours": a time that is told from no other number. */
  private static boolean hasHours(SideAnalysis side) {
    return side.tokens().stream()
        .anyMatch(token -> token.key().startsWith("hour") || token.key().startsWith("midnight"));
  }

  private static boolean hasNoon(PairAnalysis pair) {
    return pair.source().tokens().stream()
        .anyMatch(token -> Set.of("noon", "midnight").contains(token.key()));
  }

  private static TextRange range(TimeMention time) {
    return new TextRange(time.start(), time.end());
  }
}
