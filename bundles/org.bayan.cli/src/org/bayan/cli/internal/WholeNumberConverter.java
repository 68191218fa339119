package org.bayan.cli.internal;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number. */
public final class WholeNumberConverter implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String value) {
    try {
      return Integer.valueOf(value);
    } catch (NumberFormatException e) {
      throw new TypeConversionException(
          "'%s' is no whole number that can be meant here; write one such as 10.".formatted(value));
    }
  }
}
