package org.bayan.cli.internal;

import java.nio.charset.Charset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a character encoding. */
public final class CharsetConverter implements ITypeConverter<Charset> {

  @Override
  public Charset convert(String value) {
    try {
      return Charset.forName(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "'"
              + value
              + "' is no encoding; use UTF-8, UTF-16, windows-1256, ISO-8859-6 or the like");
    }
  }
}
