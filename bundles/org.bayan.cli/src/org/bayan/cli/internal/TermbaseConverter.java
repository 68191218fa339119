package org.bayan.cli.internal;

import java.util.List;
import org.bayan.core.TermbaseChoice;
import picocli.CommandLine.ITypeConverter;

/** Reads the name of a termbase, or {@code seed} for the one that ships. */
public final class TermbaseConverter implements ITypeConverter<TermbaseChoice> {

  private static final String SEED = "seed";

  @Override
  public TermbaseChoice convert(String value) {
    return value.equals(SEED)
        ? TermbaseChoice.SEED
        : new TermbaseChoice(List.of(new PathConverter().convert(value)), false);
  }
}
