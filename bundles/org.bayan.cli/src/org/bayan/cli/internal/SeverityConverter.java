package org.bayan.cli.internal;

import java.util.Locale;
import org.bayan.terms.check.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code info}, {@code warning} and {@code error}. */
public final class SeverityConverter implements ITypeConverter<Severity> {

  @Override
  public Severity convert(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "info" -> Severity.INFO;
      case "warning" -> Severity.WARNING;
      case "error" -> Severity.ERROR;
      default ->
          throw new TypeConversionException(
              "'" + value + "' is no severity; write info, warning or error");
    };
  }
}
