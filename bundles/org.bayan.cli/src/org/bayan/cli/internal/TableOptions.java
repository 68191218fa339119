package org.bayan.cli.internal;

import java.io.IOException;
import org.bayan.core.ResultTable;
import picocli.CommandLine.Option;

/** How a table of results is printed. */
final class TableOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = TableFormatConverter.class,
      defaultValue = "tsv",
      description = "tsv, or json for a JSON object a line (default: ${DEFAULT-VALUE}).")
  private TableFormat format;

  void print(ResultTable<?> table, Console console) throws IOException {
    if (format == TableFormat.JSON) {
      table.writeJson(console.out());
    } else {
      table.writeTable(console.out());
    }
  }
}
