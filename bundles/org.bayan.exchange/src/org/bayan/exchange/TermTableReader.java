package org.bayan.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bayan.exchange.internal.table.DelimitedLines;
import org.bayan.exchange.internal.table.RowEntries;
import org.bayan.exchange.internal.table.SheetLines;
import org.bayan.exchange.internal.table.TableLines;
import org.bayan.exchange.internal.table.TermRow;
import org.bayan.model.termbase.Termbase;

/**
 * Reads tables as {@link TermTableWriter} writes them, and others whose columns are named alike or
 * mapped: CSV and TSV in UTF-8, or in UTF-16 with a byte order mark, and the first sheet of
 * workbooks. Rows of the same concept id make an entry; without ids each row is one. A row is held
 * in memory at a time.
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
   * @param form how it is written
   * @return the termbase, in no resource
   * @throws TermTableException when it is no such table or is damaged, or rows contradict each
   *     other
   * @throws IOException when it cannot be read
   */
  public Termbase read(Path file, TableForm form) throws IOException {
    String name = file.toString();
    try (TableLines lines = open(file, form)) {
      Map<TermColumn, Integer> columns = columns(lines, name);
      RowEntries entries = new RowEntries(name);
      for (List<String> values = lines.next(); !values.isEmpty(); values = lines.next()) {
        entries.add(row(values, columns), lines.line());
      }
      return entries.termbase();
    }
  }

  private static TableLines open(Path file, TableForm form) throws IOException {
    return switch (form) {
      case CSV -> DelimitedLines.of(file, ',', true);
      case TSV -> DelimitedLines.of(file, '\t', true);
      case XLSX -> new SheetLines(file);
    };
  }

  private Map<TermColumn, Integer> columns(TableLines lines, String name) throws IOException {
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
