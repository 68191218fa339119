package org.bayan.cli.internal;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a kind of export. */
public final class ExportKindConverter implements ITypeConverter<ExportKind> {

  @Override
  public ExportKind convert(String value) {
    return ExportKind.named(value)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + value
                        + "' is no kind of export; use document, report, memory or review"));
  }
}
