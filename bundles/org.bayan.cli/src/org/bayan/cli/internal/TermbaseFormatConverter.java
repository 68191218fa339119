package org.bayan.cli.internal;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.bayan.core.TermbaseFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format of termbases. */
public final class TermbaseFormatConverter implements ITypeConverter<TermbaseFormat> {

  @Override
  public TermbaseFormat convert(String value) {
    return TermbaseFormat.named(value)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'%s' is no format; use %s"
                        .formatted(
                            value,
                            Arrays.stream(TermbaseFormat.values())
                                .map(TermbaseFormat::word)
                                .collect(Collectors.joining(", ")))));
  }
}
