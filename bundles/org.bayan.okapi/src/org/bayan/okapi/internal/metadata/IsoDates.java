package org.bayan.okapi.internal.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.text.DateFinder;
import org.bayan.text.DateMention;
import org.bayan.text.LanguageGuess;

/** Puts the dates that documents state into the form of ISO 8601, as far as they are given. */
final class IsoDates {
  private static final Pattern PARTS =
      Pattern.compile(
          "(\\d{4})(?:([-/.]?)(\\d{1,2})(?:\\2(\\d{1,2}))?)?(?:[T"
              + " ]?(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?)? ?(Z|UTC|[+-]\\d{2}:?\\d{2})?");

  private IsoDates() {}

  /** The date; nothing when the text is none. */
  static Optional<String> of(String text) {
    String digits = withAsciiDigits(text.strip());
    Matcher parts = PARTS.matcher(digits);
    try {
      return parts.matches() ? numeric(parts) : internet(digits).or(() -> written(text));
    } catch (DateTimeException e) {
      // Digits in the shape of a date, such as a 13th month: the document states none.
      return Optional.empty();
    }
  }

  private static Optional<String> numeric(Matcher parts) {
    if (parts.group(3) == null) {
      return parts.group(5) == null ? Optional.of(parts.group(1)) : Optional.empty();
    }
    int month = Integer.parseInt(parts.group(3));
    int day = parts.group(4) == null ? 1 : Integer.parseInt(parts.group(4));
    LocalDate date = LocalDate.of(Integer.parseInt(parts.group(1)), month, day);
    if (parts.group(4) == null) {
      // Six digits in a row may be a number of any kind.
      return parts.group(2).isEmpty()
          ? Optional.empty()
          : Optional.of(date.toString().substring(0, 7));
    }
    return Optional.of(parts.group(5) == null ? date.toString() : date + "T" + time(parts));
  }

  private static String time(Matcher parts) {
    String seconds = parts.group(7) == null ? "" : ":" + parts.group(7);
    String zone = parts.group(8) == null ? "" : parts.group(8).replace("UTC", "Z");
    boolean bare = zone.length() == 5;
    return parts.group(5)
        + ":"
        + parts.group(6)
        + seconds
        + (bare ? zone.substring(0, 3) + ":" + zone.substring(3) : zone);
  }

  /** {@code Wed, 3 Dec 2014 10:00:00 GMT} (RFC 1123). */
  private static Optional<String> internet(String text) {
    try {
      ZonedDateTime time = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A single date in words, with all its parts. */
  private static Optional<String> written(String text) {
    List<DateMention> dates = DateFinder.find(text, LanguageGuess.of(text).orElse("en"));
    if (dates.size() != 1) {
      return Optional.empty();
    }
    DateMention date = dates.get(0);
    if (date.day().isEmpty() || date.month().isEmpty() || date.year().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        LocalDate.of(date.year().getAsInt(), date.month().getAsInt(), date.day().getAsInt())
            .toString());
  }

  private static String withAsciiDigits(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
      ascii.append(digit < 0 ? String.valueOf(c) : String.format(Locale.ROOT, "%d", digit));
    }
    return ascii.toString();
  }
}
