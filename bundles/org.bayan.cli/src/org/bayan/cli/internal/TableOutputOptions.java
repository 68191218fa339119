package org.bayan.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import org.bayan.core.ResultTable;
import org.bayan.core.TaskException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether a table of results is printed, and how, or written to a file. */
final class TableOutputOptions {

  @Mixin private TableOptions printed;

  @Option(
      names = "--to",
      paramLabel = "FILE",
      description =
          "A file to write the table to instead of printing it; its ending says what: .tsv, .csv,"
              + " .json or .html.")
  private Path to;

  /** Prints or writes a table; a page has a title. */
  void put(ResultTable<?> table, String title, Console console) throws TaskException, IOException {
    if (to == null) {
      printed.print(table, console);
      return;
    }
    table.writeTo(to, title);
    console.out().println("Written     " + to);
  }
}
