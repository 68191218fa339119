package org.bayan.cli.internal;

import org.bayan.core.RulesChoice;
import org.bayan.core.TaskException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a rule set or of a file. */
public final class RulesConverter implements ITypeConverter<RulesChoice> {

  @Override
  public RulesChoice convert(String value) {
    try {
      return RulesChoice.parse(value);
    } catch (TaskException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
