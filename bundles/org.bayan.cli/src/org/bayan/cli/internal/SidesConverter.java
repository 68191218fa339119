package org.bayan.cli.internal;

import java.util.Locale;
import java.util.stream.Stream;
import org.bayan.core.ResegmentRequest.Sides;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads which texts of a bitext are meant. */
public final class SidesConverter implements ITypeConverter<Sides> {

  @Override
  public Sides convert(String value) {
    return Stream.of(Sides.values())
        .filter(side -> side.name().toLowerCase(Locale.ROOT).equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "There is no side '%s'; use source, target or both.".formatted(value)));
  }
}
