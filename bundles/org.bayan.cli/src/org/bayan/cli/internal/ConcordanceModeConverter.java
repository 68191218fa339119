package org.bayan.cli.internal;

import java.util.Locale;
import org.bayan.index.memory.ConcordanceMode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code forms}, {@code exact}, {@code wildcard} and {@code regex}. */
public final class ConcordanceModeConverter implements ITypeConverter<ConcordanceMode> {

  @Override
  public ConcordanceMode convert(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "forms" -> ConcordanceMode.FORMS;
      case "exact" -> ConcordanceMode.EXACT;
      case "wildcard" -> ConcordanceMode.WILDCARD;
      case "regex" -> ConcordanceMode.EXPRESSION;
      default ->
          throw new TypeConversionException(
              "'" + value + "' is no way to take words; write forms, exact, wildcard or regex");
    };
  }
}
