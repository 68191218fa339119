package org.bayan.exchange.internal.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.bayan.exchange.TermColumn;

/**
 * Rows as lines of values (RFC 4180), in UTF-8. A value in which the delimiter, a quotation mark or
 * a line break stands is put in quotation marks. Excel takes a file without a byte order mark for
 * one in the encoding of the country.
 */
public final class DelimitedText {
  private static final char MARK = '\uFEFF';
  private static final String END = "\r\n";

  private final char delimiter;

  /** Lines with a delimiter. */
  public DelimitedText(char delimiter) {
    this.delimiter = delimiter;
  }

  /** Writes a line of headings and the rows; the stream is flushed. */
  public void write(TermRows rows, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(MARK);
    TermRow headings = new TermRow();
    for (TermColumn column : TermColumn.values()) {
      headings.put(column, column.header());
    }
    write(headings, writer);
    rows.forEach(row -> write(row, writer));
    writer.flush();
  }

  /** Writes lines of values as they are; the stream is flushed. */
  public void write(List<List<String>> lines, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(MARK);
    for (List<String> line : lines) {
      writer.write(
          line.stream().map(this::quoted).collect(Collectors.joining(String.valueOf(delimiter))));
      writer.write(END);
    }
    writer.flush();
  }

  private void write(TermRow row, Writer writer) throws IOException {
    for (TermColumn column : TermColumn.values()) {
      if (column.ordinal() > 0) {
        writer.write(delimiter);
      }
      writer.write(quoted(row.get(column)));
    }
    writer.write(END);
  }

  private String quoted(String value) {
    boolean plain =
        value.chars().noneMatch(c -> c == delimiter || c == '"' || c == '\n' || c == '\r')
            && value.equals(value.strip());
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
