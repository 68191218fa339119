package org.bayan.cli.internal;

import java.util.Locale;
import java.util.stream.Stream;
import org.bayan.model.library.Authority;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the authority of a text. */
public final class AuthorityConverter implements ITypeConverter<Authority> {

  @Override
  public Authority convert(String value) {
    return Stream.of(Authority.values())
        .filter(authority -> authority.name().toLowerCase(Locale.ROOT).equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "There is no authority '%s'; use official, translation, reference or illustrative."
                        .formatted(value)));
  }
}
