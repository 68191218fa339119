package org.bayan.quality.internal.dates;

import java.util.List;
import java.util.OptionalInt;
import org.bayan.quality.QualityCheck;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.FoundInPair;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.quality.internal.PairCheck;
import org.bayan.text.DateMention;

/** Two names of a month, of which one is of another month: {@code كانون الثاني/فبراير}. */
public final class MonthNamesCheck implements PairCheck {
  @Override
  public void check(PairAnalysis pair, FoundInPair found) {
    if (!pair.target().isArabic()) {
      return;
    }
    String text = pair.target().text();
    List<DateMention> dates = pair.target().dates();
    for (int i = 0; i + 1 < dates.size(); i++) {
      DateMention one = dates.get(i);
      DateMention other = dates.get(i + 1);
      boolean joined = text.substring(one.end(), other.start()).strip().equals("/");
      boolean second = other.day().isEmpty() && one.year().isEmpty();
      if (joined && second && differ(one.month(), other.month()) && !isInSource(pair, one, other)) {
        TextRange range = new TextRange(one.start(), other.end());
        found.inTarget(QualityCheck.MONTH_NAMES, range, null, range.of(text));
      }
    }
  }

  private static boolean differ(OptionalInt one, OptionalInt other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  /** May/June is a span of two months. */
  private static boolean isInSource(PairAnalysis pair, DateMention one, DateMention other) {
    return pair.source().dates().stream().anyMatch(date -> date.month().equals(one.month()))
        && pair.source().dates().stream().anyMatch(date -> date.month().equals(other.month()));
  }
}
