package org.bayan.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bayan.exchange.internal.json.JsonObject;
import org.bayan.exchange.internal.table.DelimitedText;
import org.bayan.exchange.internal.xml.XmlWriter;

/**
 * Writes rows as a table, as JSON lines or as a page, in UTF-8.
 *
 * @param <T> what a row shows
 */
public final class TableWriter<T> {
  private static final String STYLE =
      "body{font-family:sans-serif}table{border-collapse:collapse}"
          + "th,td{border:1px solid #999;padding:.2em .5em;vertical-align:top}";

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

  /**
   * Writes comma-separated values (RFC 4180) for spreadsheets: a header line, then a row a line.
   *
   * @param rows the rows
   * @param out where to; flushed, not closed
   * @throws IOException when it cannot be written
   */
  public void writeCsv(List<T> rows, OutputStream out) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns.stream().map(TableColumn::title).toList());
    for (T row : rows) {
      lines.add(columns.stream().map(column -> column.cell(row)).toList());
    }
    new DelimitedText(',').write(lines, out);
  }

  /**
   * Writes a page to read and print. Each cell has the direction of its own text.
   *
   * @param title of the page
   * @param rows the rows
   * @param out where to; flushed, not closed
   * @throws UnwritableCharacterException when a text holds a character that HTML cannot
   * @throws IOException when it cannot be written
   */
  public void writeHtml(String title, List<T> rows, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    XmlWriter html = new XmlWriter(writer);
    html.markup("<!DOCTYPE html>\n").start("html").attribute("lang", "en").line().start("head");
    html.line().start("meta").attribute("charset", "utf-8").endEmpty();
    html.line().element("title", title).line().element("style", STYLE).endBlock();
    html.line().start("body").line().element("h1", title).line().start("table");
    html.line().start("tr");
    for (TableColumn<T> column : columns) {
      html.element("th", column.title());
    }
    html.end();
    for (T row : rows) {
      html.line().start("tr");
      for (TableColumn<T> column : columns) {
        html.start("td").attribute("dir", "auto").text(column.cell(row)).end();
      }
      html.end();
    }
    html.endBlock().endBlock().endBlock().markup("\n");
    writer.flush();
  }
}
