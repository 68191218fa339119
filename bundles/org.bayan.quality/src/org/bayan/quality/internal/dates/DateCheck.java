package org.bayan.quality.internal.dates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.quality.internal.SideAnalysis;
import org.bayan.text.DateMention;

/** Dates by value, as far as both sides give them. */
public final class DateCheck implements PairCheck {
  /** " to ", " and ", " إلى ". */
  private static final int NEAR = 8;

  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (!pair.isTranslation()) {
      return;
    }
    List<DateMention> missing = without(pair.source().dates(), pair.target());
    missing.removeIf(date -> isInRange(date, pair.target()));
    List<DateMention> added = new ArrayList<>(pair.target().dates());
    // A translator may say more of a date, and must not say less.
    added.removeIf(date -> pair.source().dates().stream().anyMatch(date::agreesWith));
    added.removeIf(date -> isInRange(date, pair.source()));
    for (DateMention one : missing) {
      DateMention other = nearest(one, added);
      if (other != null) {
        added.remove(other);
        found.inBoth(
            QualityCheck.DATE_CHANGED,
            DateText.range(one),
            DateText.range(other),
            null,
            DateText.written(one, pair.source()),
            DateText.written(other, pair.target()));
      } else if (!isMonth(one) && !isElsewhere(one, pair.target())) {
        String written = DateText.written(one, pair.source());
        found.inSource(QualityCheck.DATE_MISSING, DateText.range(one), written);
      }
    }
    for (DateMention other : added) {
      if (!isMonth(other) && !isElsewhere(other, pair.source())) {
        String written = DateText.written(other, pair.target());
        found.inTarget(QualityCheck.DATE_ADDED, DateText.range(other), null, written);
      }
    }
  }

  /**
   * The dates that the other side has none to agree with. As many months, days and years without a
   * partner are in "3 and 4 May" and "May and June 2014", so a part may be elsewhere.
   */
  private static List<DateMention> without(List<DateMention> dates, SideAnalysis other) {
    List<DateMention> without = new ArrayList<>(dates);
    without.removeIf(date -> other.dates().stream().anyMatch(one -> agree(date, one, other)));
    return without;
  }

  /** What the other date does not say must stand near it: "from 3 to 5 May 2014". */
  private static boolean agree(DateMention date, DateMention one, SideAnalysis other) {
    return date.agreesWith(one)
        && (one.day().isPresent() || has(date.day(), other))
        && (one.year().isPresent() || has(date.year(), other));
  }

  /** "12 إلى 21 تشرين الثاني" is "November 12 to 21": the day stands beside another one. */
  private static boolean isInRange(DateMention date, SideAnalysis other) {
    return date.day().isPresent()
        && has(date.year(), other)
        && other.dates().stream()
            .filter(one -> one.month().equals(date.month()))
            .anyMatch(one -> isBeside(date.day().getAsInt(), one, other));
  }

  private static boolean isBeside(int day, DateMention date, SideAnalysis side) {
    return side.figures().digitTokens().stream()
        .filter(token -> token.key().equals("" + day))
        .anyMatch(
            token ->
                (token.start() >= date.end() && token.start() - date.end() <= NEAR)
                    || (token.end() <= date.start() && date.start() - token.end() <= NEAR));
  }

  /** A month alone is often said otherwise, and its name may be a word or a part of one. */
  private static boolean isMonth(DateMention date) {
    return date.day().isEmpty() && date.year().isEmpty();
  }

  /** The date that has most in common with another: two parts of three when one was changed. */
  private static DateMention nearest(DateMention date, List<DateMention> others) {
    DateMention nearest = null;
    int most = -1;
    for (DateMention other : others) {
      int common =
          common(date.day(), other.day())
              + common(date.month(), other.month())
              + common(date.year(), other.year());
      if (common > most) {
        most = common;
        nearest = other;
      }
    }
    return nearest;
  }

  private static int common(OptionalInt one, OptionalInt other) {
    return one.isPresent() && one.equals(other) ? 1 : 0;
  }

  /** Whether the other side has the figures of a date without a month that could be read. */
  private static boolean isElsewhere(DateMention date, SideAnalysis other) {
    boolean figures = date.day().isPresent() || date.year().isPresent();
    return figures
        && has(date.day(), other)
        && has(date.year(), other)
        && other.dates().stream()
            .noneMatch(
                one ->
                    one.month().equals(date.month()) == false
                        && one.day().equals(date.day())
                        && one.year().equals(date.year()))
        && hasMonth(date, other);
  }

  private static boolean hasMonth(DateMention date, SideAnalysis other) {
    return other.dates().stream().anyMatch(one -> one.month().equals(date.month()))
        || (date.month().isPresent()
            && other.figures().has(BigDecimal.valueOf(date.month().getAsInt())));
  }

  private static boolean has(OptionalInt part, SideAnalysis other) {
    return part.isEmpty() || other.figures().has(BigDecimal.valueOf(part.getAsInt()));
  }
}
