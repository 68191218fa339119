package org.bayan.ui.internal.views;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Points in time as people write them. */
public final class Moments {

  private Moments() {}

  /** Date and time of day, in the person's time zone and notation. */
  public static String written(Instant moment) {
    return format(
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT), moment);
  }

  /** The date alone. */
  public static String day(Instant moment) {
    return format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM), moment);
  }

  private static String format(DateTimeFormatter formatter, Instant moment) {
    return formatter
        .withLocale(Locale.getDefault(Locale.Category.FORMAT))
        .withZone(ZoneId.systemDefault())
        .format(moment);
  }
}
