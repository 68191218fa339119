package org.bayan.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.bayan.exchange.internal.json.JsonObject;

/**
 * Writes rows as a table or as JSON lines, in UTF-8.
 *
 * @param <T> what a row shows
 */
public final class TableWriter<T> {
  private final List<TableColumn<T>> columns;

  /** A writer of the columns, in their order. */
  public TableWriter(List<TableColumn<T>> columns) {
    this.columns = List.copyOf(columns);
  }

  /**
   * Writes tab-separated values: a header line that begins with {@code #}, then a row a line. A tab
   * or line break within a value becomes a space.
   *
   * @param rows the rows
   * @param out where to; flushed, not closed
   * @throws IOException when it cannot be written
   */
  public void writeTable(List<T> rows, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(
        columns.stream().map(TableColumn::title).collect(Collectors.joining("\t", "#", "\n")));
    for (T row : rows) {
      writer.write(
          columns.stream().map(column -> column.cell(row)).collect(Collectors.joining("\t"))
              + "\n");
    }
    writer.flush();
  }

  /**
   * Writes one JSON object a line, with a member for each column.
   *
   * @param rows the rows
   * @param out where to; flushed, not closed
   * @throws IOException when it cannot be written
   */
  public void writeJson(List<T> rows, OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    for (T row : rows) {
      JsonObject object = new JsonObject();
      columns.forEach(column -> column.addTo(object, row));
      writer.write(object + "\n");
    }
    writer.flush();
  }
}
