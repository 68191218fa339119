package org.bayan.text.internal.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.bayan.text.DateMention;
import org.bayan.text.Token;

/** Dates with a month in words: the day before or after it, the year after it. */
public final class WrittenDates {
  private final List<Token> tokens;
  private final DateStyle style;
  private final MonthNames months;

  private WrittenDates(List<Token> tokens, DateStyle style) {
    this.tokens = tokens;
    this.style = style;
    this.months = style.months();
  }

  /** The dates with a written month among the tokens of a text. */
  public static List<DateMention> find(List<Token> tokens, DateStyle style) {
    WrittenDates reader = new WrittenDates(tokens, style);
    List<DateMention> mentions = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      MonthNames.Month month = reader.months.at(tokens, i);
      i = month == null ? i + 1 : reader.read(i, month, mentions);
    }
    return mentions;
  }

  /** Reads the date around a month and returns the index of the token after it. */
  private int read(int index, MonthNames.Month month, List<DateMention> mentions) {
    int first = dayBefore(index);
    OptionalInt day = first < index ? OptionalInt.of(Figures.of(tokens.get(first))) : none();
    int next = afterAlternative(index + month.tokens(), month.number());
    if (style.dayFollows() && day.isEmpty() && isDay(next)) {
      day = OptionalInt.of(Figures.of(tokens.get(next)));
      next = afterOrdinal(next + 1);
    }
    int year = yearAt(next);
    OptionalInt found = year < 0 ? none() : OptionalInt.of(Figures.of(tokens.get(year)));
    next = year < 0 ? next : year + 1;
    if (!month.common() || day.isPresent() || found.isPresent()) {
      int end = tokens.get(next - 1).end();
      OptionalInt number = OptionalInt.of(month.number());
      mentions.add(new DateMention(tokens.get(first).start(), end, day, number, found));
    }
    return next;
  }

  /** The index of the day in front of a month, or the month's own index. */
  private int dayBefore(int index) {
    int before = index - 1;
    while (before > 0 && style.betweenDayAndMonth().contains(tokens.get(before).key())) {
      before--;
    }
    return before >= 0 && Figures.isDay(Figures.of(tokens.get(before))) ? before : index;
  }

  private boolean isDay(int index) {
    return index < tokens.size() && Figures.isDay(Figures.of(tokens.get(index)));
  }

  private int afterOrdinal(int index) {
    boolean ordinal = index < tokens.size() && style.ordinals().contains(tokens.get(index).key());
    return ordinal ? index + 1 : index;
  }

  /** Skips the same month in the other family of names: {@code /ديسمبر} or {@code (ديسمبر)}. */
  private int afterAlternative(int index, int month) {
    String mark = index < tokens.size() ? tokens.get(index).text() : "";
    MonthNames.Month other = months.at(tokens, index + 1);
    if (other == null || other.number() != month) {
      return index;
    }
    int next = index + 1 + other.tokens();
    if (mark.equals("/")) {
      return next;
    }
    boolean closed = next < tokens.size() && tokens.get(next).text().equals(")");
    return mark.equals("(") && closed ? next + 1 : index;
  }

  private int yearAt(int index) {
    int next = index;
    while (next < tokens.size()
        && next < index + 2
        && style.beforeYear().contains(tokens.get(next).key())) {
      next++;
    }
    return next < tokens.size() && Figures.isYear(Figures.of(tokens.get(next))) ? next : -1;
  }

  private static OptionalInt none() {
    return OptionalInt.empty();
  }
}
