package org.bayan.cli.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bayan.model.termbase.TermStatus;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the status of a term. */
public final class TermStatusConverter implements ITypeConverter<TermStatus> {

  @Override
  public TermStatus convert(String value) {
    return Arrays.stream(TermStatus.values())
        .filter(status -> word(status).equals(value.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'%s' is no status; use %s"
                        .formatted(
                            value,
                            Arrays.stream(TermStatus.values())
                                .map(TermStatusConverter::word)
                                .collect(Collectors.joining(", ")))));
  }

  private static String word(TermStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
