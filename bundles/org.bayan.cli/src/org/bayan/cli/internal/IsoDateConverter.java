package org.bayan.cli.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date, as far as it is known. */
public final class IsoDateConverter implements ITypeConverter<IsoDate> {

  private static final int YEAR = "2014".length();
  private static final int MONTH = "2014-12".length();
  private static final int DAY = "2014-12-03".length();

  @Override
  public IsoDate convert(String value) {
    try {
      require(value);
      return new IsoDate(value);
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'" + value + "' is no date; write it like 2014-12-03, 2014-12 or 2014");
    }
  }

  private static void require(String value) {
    if (value.length() <= YEAR) {
      Year.parse(value);
    } else if (value.length() <= MONTH) {
      YearMonth.parse(value);
    } else if (value.length() <= DAY) {
      LocalDate.parse(value);
    } else {
      DateTimeFormatter.ISO_DATE_TIME.parse(value);
    }
  }
}
