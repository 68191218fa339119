package org.bayan.exchange.internal.tmx;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as TMX has them: ISO 8601, basic format, UTC. */
public final class TmxDates {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private TmxDates() {}

  /** A point in time to the second, or null where there is none. */
  public static String format(Instant instant) {
    return instant == null ? null : FORMAT.format(instant);
  }
}
