package org.bayan.cli.internal;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code tsv} and {@code json}. */
public final class TableFormatConverter implements ITypeConverter<TableFormat> {

  @Override
  public TableFormat convert(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "tsv" -> TableFormat.TSV;
      case "json" -> TableFormat.JSON;
      default ->
          throw new TypeConversionException("'" + value + "' is no format; write tsv or json");
    };
  }
}
