package org.bayan.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bayan.text.internal.dates.DateStyle;
import org.bayan.text.internal.dates.NumericDates;
import org.bayan.text.internal.dates.WrittenDates;

/**
 * Finds Gregorian dates by value.
 *
 * <p>Months are read in English and in the three Arabic families: Levantine (كانون الأول), Western
 * (ديسمبر) and Maghrebi (دجنبر, جويلية); one may stand beside another as {@code كانون الأول/ديسمبر}
 * or {@code كانون الأول (ديسمبر)}. Day and year may be missing. A month whose name is also a common
 * word (May, آب, مارس) counts only beside a day or a year. {@code 2014-12-03} is read everywhere;
 * {@code 3/12/2014} has the day first unless only the other order is possible.
 *
 * <p>Other languages have the months and the order of their dates from ICU; there an abbreviated
 * month counts only beside a day or a year, and {@code 3.12.2014} is a date too. Years before the
 * month (Hungarian, Basque) are not read.
 */
public final class DateFinder {
  private DateFinder() {}

  /**
   * The dates of a text in order, no two overlapping.
   *
   * @param text the text
   * @param language BCP 47 tag; a tag without a language is taken for English
   */
  public static List<DateMention> find(String text, String language) {
    return find(Tokenizer.tokenize(text), language);
  }

  /** The dates of a tokenised text in order, no two overlapping. */
  public static List<DateMention> find(List<Token> tokens, String language) {
    DateStyle style = DateStyle.of(language);
    List<DateMention> mentions = new ArrayList<>(NumericDates.find(tokens, style));
    mentions.addAll(WrittenDates.find(tokens, style));
    mentions.sort(Comparator.comparingInt(DateMention::start));
    return mentions;
  }
}
