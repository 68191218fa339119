package org.bayan.core;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.bayan.exchange.TableColumn;
import org.bayan.exchange.TableWriter;

/**
 * The outcome of a use case as rows that can be written as a table.
 *
 * @param <T> what a row is
 */
public final class ResultTable<T> {

  private final List<TableColumn<T>> columns;
  private final List<T> rows;

  /** A table of rows. */
  public ResultTable(List<TableColumn<T>> columns, List<T> rows) {
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
  }

  /** The rows, in their order. */
  public List<T> rows() {
    return rows;
  }

  /**
   * Writes the rows as tab-separated values with a header line, see {@link TableWriter}.
   *
   * @param out where to; flushed, not closed
   * @throws IOException when it cannot be written
   */
  public void writeTable(OutputStream out) throws IOException {
    new TableWriter<>(columns).writeTable(rows, out);
  }

  /**
   * Writes the rows as one JSON object a line, see {@link TableWriter}.
   *
   * @param out where to; flushed, not closed
   * @throws IOException when it cannot be written
   */
  public void writeJson(OutputStream out) throws IOException {
    new TableWriter<>(columns).writeJson(rows, out);
  }
}
