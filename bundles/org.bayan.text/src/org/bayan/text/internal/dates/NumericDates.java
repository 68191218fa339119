package org.bayan.text.internal.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.text.DateMention;
import org.bayan.text.Token;

/** Dates of three figures: {@code 2014-12-03}, {@code 3/12/2014}, {@code 3.12.2014}. */
public final class NumericDates {
  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.([12]\\d{3})");

  private NumericDates() {}

  /** The numeric dates among the tokens of a text. */
  public static List<DateMention> find(List<Token> tokens, DateStyle style) {
    List<DateMention> mentions = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      DateMention dotted = style.dotted() ? dotted(tokens.get(i)) : null;
      DateMention date = dotted == null ? at(tokens, i) : dotted;
      if (date != null) {
        mentions.add(date);
        i += dotted == null ? 4 : 0;
      }
    }
    return mentions;
  }

  /** A date that is one token. */
  private static DateMention dotted(Token token) {
    Matcher figures = DOTTED.matcher(token.key());
    return figures.matches()
        ? date(
            token.start(),
            token.end(),
            Integer.parseInt(figures.group(1)),
            Integer.parseInt(figures.group(2)),
            Integer.parseInt(figures.group(3)))
        : null;
  }

  private static DateMention at(List<Token> tokens, int index) {
    if (index + 4 >= tokens.size()) {
      return null;
    }
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
