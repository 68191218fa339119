package org.bayan.benchmarks.align;

import java.nio.file.InvalidPathException;
import org.bayan.core.LexiconSource;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what 'bayan align' takes as a lexicon. */
public final class LexiconReader implements ITypeConverter<LexiconSource> {
  @Override
  public LexiconSource convert(String text) {
    try {
      return LexiconSource.parse(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("'" + text + "' is no path of a file");
    }
  }
}
