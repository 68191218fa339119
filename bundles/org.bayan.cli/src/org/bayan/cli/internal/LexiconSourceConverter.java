package org.bayan.cli.internal;

import java.nio.file.InvalidPathException;
import org.bayan.core.LexiconSource;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the names of the file or the two files that words are taken from. */
public final class LexiconSourceConverter implements ITypeConverter<LexiconSource> {

  @Override
  public LexiconSource convert(String value) {
    if (value.isBlank()) {
      throw new TypeConversionException("the name of the file is empty");
    }
    try {
      return LexiconSource.parse(value);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("'" + value + "' can be no file: " + e.getReason());
    }
  }
}
