package org.bayan.core;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.bayan.core.internal.OutputFiles;
import org.bayan.exchange.TableColumn;
import org.bayan.exchange.TableWriter;
import org.bayan.model.AtomicFile;

/**
 * The outcome of a use case as rows that can be written as a table.
 *
 * @param <T> what a row is
 */
public final class ResultTable<T> {

  private final List<TableColumn<T>> columns;
  private final List<T> rows;

  /**
   * A table.
   *
   * @param columns its columns, from the left
   * @param rows its rows, in their order
   */
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

  /**
   * Writes the rows to a file, as its ending says: {@code .tsv}, {@code .csv}, {@code .json} (an
   * object a line) or {@code .html}.
   *
   * @param title of a page
   * @throws TaskException when the ending is another, or the file cannot be written; an earlier
   *     file is unchanged then
   */
  public void writeTo(Path file, String title) throws TaskException {
    OutputFiles.requireWritable(List.of(file), List.of());
    AtomicFile.Content content = content(file, title);
    try {
      AtomicFile.write(file, content);
    } catch (IOException e) {
      throw OutputFiles.failure(e);
    }
  }

  private AtomicFile.Content content(Path file, String title) throws TaskException {
    TableWriter<T> writer = new TableWriter<>(columns);
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "tsv" -> out -> writer.writeTable(rows, out);
      case "csv" -> out -> writer.writeCsv(rows, out);
      case "json" -> out -> writer.writeJson(rows, out);
      case "html" -> out -> writer.writeHtml(title, rows, out);
      default ->
          throw new TaskException(
              TaskException.Kind.REQUEST,
              file
                  + ": the name must end in .tsv, .csv, .json or .html, which says what to write.");
    };
  }
}
