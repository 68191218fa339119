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
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(Locale.getDefault(Locale.Category.FORMAT))
        .withZone(ZoneId.systemDefault())
        .format(moment);
  }
}
