package org.bayan.cli.internal;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number with or without a fraction. */
public final class NumberConverter implements ITypeConverter<Double> {

  @Override
  public Double convert(String value) {
    try {
      return Double.valueOf(value);
    } catch (NumberFormatException e) {
      throw new TypeConversionException(
          "'%s' is no number; write one such as 1 or 0.5, with a point.".formatted(value));
    }
  }
}
