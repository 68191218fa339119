package org.bayan.cli.internal;

import java.util.Locale;
import java.util.stream.Stream;
import org.bayan.core.PairOutput;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads what to write for each of many pairs. */
public final class PairOutputConverter implements ITypeConverter<PairOutput> {

  @Override
  public PairOutput convert(String value) {
    return Stream.of(PairOutput.values())
        .filter(output -> output.name().toLowerCase(Locale.ROOT).equals(value.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "There is no kind '%s'; use tsv, bitext, tmx, report or explain."
                        .formatted(value)));
  }
}
