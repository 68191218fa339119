package org.bayan.text.internal.dates;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bayan.text.PrimaryLanguage;

/**
 * How a language writes dates. Arabic and English are known here, the others from ICU.
 *
 * @param months the names of the months
 * @param betweenDayAndMonth keys of what may stand there, {@code of} and the ends of ordinals
 * @param beforeYear keys of what may stand between month and year
 * @param ordinals keys of what a day in figures may end with
 * @param dayFollows whether the day may stand after the month
 * @param dotted whether {@code 3.12.2014} is a date
 */
public record DateStyle(
    MonthNames months,
    Set<String> betweenDayAndMonth,
    Set<String> beforeYear,
    Set<String> ordinals,
    boolean dayFollows,
    boolean dotted) {
  private static final DateStyle ARABIC = known(MonthNames.ARABIC);
  private static final DateStyle ENGLISH = known(MonthNames.ENGLISH);
  private static final Map<String, DateStyle> OTHERS = new ConcurrentHashMap<>();

  /** The style of a language, English where the tag names none. */
  public static DateStyle of(String languageTag) {
    return switch (PrimaryLanguage.of(languageTag)) {
      case "ar" -> ARABIC;
      case "en", "" -> ENGLISH;
      default -> OTHERS.computeIfAbsent(languageTag, IcuDates::of);
    };
  }

  private static DateStyle known(MonthNames months) {
    return new DateStyle(
        months,
        Set.of("of", "من", "شهر", "st", "nd", "rd", "th"),
        Set.of(",", "،", "of", "من", "عام", "سنه", "in"),
        Set.of("st", "nd", "rd", "th"),
        true,
        false);
  }
}
