package org.bayan.cli.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bayan.core.GlossaryLanguages;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the direction of a glossary, two languages with a hyphen between. */
public final class DirectionConverter implements ITypeConverter<GlossaryLanguages> {
  private static final Pattern LANGUAGES = Pattern.compile("([a-z]{2,3})-([a-z]{2,3})");

  @Override
  public GlossaryLanguages convert(String value) {
    Matcher languages = LANGUAGES.matcher(value);
    if (!languages.matches() || languages.group(1).equals(languages.group(2))) {
      throw new TypeConversionException(
          "'" + value + "' is no direction; write two languages like ar-en");
    }
    return new GlossaryLanguages(languages.group(1), languages.group(2));
  }
}
