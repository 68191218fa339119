package org.bayan.cli.internal;

import org.bayan.core.TaskException;
import org.bayan.core.quality.ProfileChoice;
import org.bayan.quality.Profile;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code un}, {@code news}, or the name of a file with a profile. */
public final class ProfileConverter implements ITypeConverter<Profile> {

  @Override
  public Profile convert(String value) {
    try {
      return ProfileChoice.load(value);
    } catch (TaskException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
