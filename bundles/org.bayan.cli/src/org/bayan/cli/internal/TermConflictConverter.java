package org.bayan.cli.internal;

import java.util.Locale;
import org.bayan.core.TermConflict;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code keep}, {@code replace} and {@code add}. */
public final class TermConflictConverter implements ITypeConverter<TermConflict> {

  @Override
  public TermConflict convert(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "keep" -> TermConflict.KEEP;
      case "replace" -> TermConflict.REPLACE;
      case "add" -> TermConflict.ADD;
      default ->
          throw new TypeConversionException(
              "'" + value + "' is no rule for conflicts; write keep, replace or add");
    };
  }
}
