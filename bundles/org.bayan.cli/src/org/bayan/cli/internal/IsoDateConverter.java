package org.bayan.cli.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date, as far as it is known. */
public final class IsoDateConverter implements ITypeConverter<IsoDate> {

  private static final DateTimeFormatter ANY =
      DateTimeFormatter.ofPattern(
          "[uuuu-MM-dd'T'HH:mm[:ss][.SSS][XXX]][uuuu-MM-dd][uuuu-MM][uuuu]", Locale.ROOT);

  @Override
  public IsoDate convert(String value) {
    try {
      ANY.parseBest(
          value,
          OffsetDateTime::from,
          LocalDateTime::from,
          LocalDate::from,
          YearMonth::from,
          Year::from);
      return new IsoDate(value);
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'" + value + "' is no date; write it like 2014-12-03, 2014-12 or 2014");
    }
  }
}
