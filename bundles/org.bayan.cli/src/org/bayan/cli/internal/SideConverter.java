package org.bayan.cli.internal;

import java.util.Locale;
import java.util.stream.Stream;
import org.bayan.core.BitextSide;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a side of a bitext. */
public final class SideConverter implements ITypeConverter<BitextSide> {

  @Override
  public BitextSide convert(String value) {
    return Stream.of(BitextSide.values())
        .filter(side -> side.name().toLowerCase(Locale.ROOT).equals(value))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException("'" + value + "' is no side; use source or target"));
  }
}
