package org.bayan.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bayan.exchange.internal.table.DelimitedLines;
import org.bayan.exchange.internal.table.RowEntries;
import org.bayan.exchange.internal.table.TermRow;
import org.bayan.model.termbase.Termbase;

/**
 * Reads tables as {@link TermTableWriter} writes them, and others whose columns are named alike or
 * mapped: CSV and TSV in UTF-8, or in UTF-16 with a byte order mark. Rows of the same concept id
 * make an entry; without ids each row is one. A row is held in memory at a time.
 */
public final class TermTableReader {
  private final Map<String, TermColumn> mapping;

  /**
   * A reader.
   *
   * @param mapping which column a heading stands for where it is not called like one; the headings
   *     as they are written in the file
   */
  public TermTableReader(Map<String, TermColumn> mapping) {
    this.mapping = Map.copyOf(mapping);
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param delimiter what stands between values, a comma or tab
   * @return the termbase, in no resource
   * @throws TermTableException when it is no such table or is damaged, or rows contradict each
   *     other
   * @throws IOException when it cannot be read
   */
  public Termbase read(Path file, char delimiter) throws IOException {
    String name = file.toString();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        DelimitedLines lines = new DelimitedLines(in, delimiter, true, name)) {
      Map<TermColumn, Integer> columns = columns(lines, name);
      RowEntries entries = new RowEntries(name);
      for (List<String> values = lines.next(); !values.isEmpty(); values = lines.next()) {
        entries.add(row(values, columns), lines.line());
      }
      return entries.termbase();
    }
  }

  private Map<TermColumn, Integer> columns(DelimitedLines lines, String name) throws IOException {
    List<String> headings = lines.next();
    Map<TermColumn, Integer> columns = new EnumMap<>(TermColumn.class);
    for (int i = 0; i < headings.size(); i++) {
      TermColumn column = mapping.get(headings.get(i).strip());
      if (column == null) {
        column = TermColumn.of(headings.get(i)).orElse(null);
      }
      if (column != null && columns.put(column, i) != null) {
        throw new TermTableException(
            name, lines.line(), "two columns are called " + column.header());
      }
    }
    for (TermColumn needed : List.of(TermColumn.LANGUAGE, TermColumn.TERM)) {
      if (!columns.containsKey(needed)) {
        throw new TermTableException(
            name,
            lines.line(),
            "no column is called "
                + needed.header()
                + "; name it so in the first line, or map one to it");
      }
    }
    return columns;
  }

  private static TermRow row(List<String> values, Map<TermColumn, Integer> columns) {
    TermRow row = new TermRow();
    columns.forEach(
        (column, index) -> {
          if (index < values.size()) {
            row.put(column, values.get(index));
          }
        });
    return row;
  }
}
