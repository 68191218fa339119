package org.bayan.text.internal.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.bayan.text.DateMention;
import org.bayan.text.Token;

/** Dates of three figures: {@code 2014-12-03}, {@code 3/12/2014}, {@code 3.12.2014}. */
public final class NumericDates {
  private NumericDates() {}

  /** The numeric dates among the tokens of a text. */
  public static List<DateMention> find(List<Token> tokens) {
    List<DateMention> mentions = new ArrayList<>();
    for (int i = 0; i + 4 < tokens.size(); i++) {
      DateMention date = at(tokens, i);
      if (date != null) {
        mentions.add(date);
        i += 4;
      }
    }
    return mentions;
  }

  private static DateMention at(List<Token> tokens, int index) {
    String separator = tokens.get(index + 1).text();
    boolean dash = separator.equals("-");
    if ((!dash && !separator.equals("/")) || !separator.equals(tokens.get(index + 3).text())) {
      return null;
    }
    if (tokens.get(index).start() + 10 < tokens.get(index + 4).end()) {
      return null;
    }
    int first = Figures.of(tokens.get(index));
    int middle = Figures.of(tokens.get(index + 2));
    int last = Figures.of(tokens.get(index + 4));
    int start = tokens.get(index).start();
    int end = tokens.get(index + 4).end();
    if (Figures.isYear(first)) {
      return date(start, end, last, middle, first);
    }
    if (!Figures.isYear(last)) {
      return null;
    }
    DateMention dayFirst = date(start, end, first, middle, last);
    return dayFirst != null ? dayFirst : date(start, end, middle, first, last);
  }

  private static DateMention date(int start, int end, int day, int month, int year) {
    if (!Figures.isDay(day) || month < 1 || month > 12) {
      return null;
    }
    return new DateMention(
        start, end, OptionalInt.of(day), OptionalInt.of(month), OptionalInt.of(year));
  }
}
