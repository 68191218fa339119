package org.bayan.cli.internal;

import java.util.IllformedLocaleException;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a BCP 47 language tag. */
public final class LanguageTagConverter implements ITypeConverter<LanguageTag> {

  @Override
  public LanguageTag convert(String value) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(value).build();
      if (locale.getLanguage().isEmpty()) {
        throw new TypeConversionException(
            "'" + value + "' names no language; write it like ar or en-GB");
      }
      return new LanguageTag(locale.toLanguageTag());
    } catch (IllformedLocaleException e) {
      throw new TypeConversionException(
          "'" + value + "' is no language tag; write it like ar or en-GB");
    }
  }
}
