package org.bayan.cli.internal;

import java.util.Locale;
import java.util.stream.Stream;
import org.bayan.core.RealignRequest.Keep;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads which beads stay. */
public final class KeepConverter implements ITypeConverter<Keep> {

  @Override
  public Keep convert(String value) {
    return Stream.of(Keep.values())
        .filter(keep -> keep.name().toLowerCase(Locale.ROOT).equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'%s' says not which beads stay; use accepted or none.".formatted(value)));
  }
}
