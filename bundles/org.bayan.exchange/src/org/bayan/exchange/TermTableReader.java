package org.bayan.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bayan.exchange.internal.table.DelimitedLines;
import org.bayan.exchange.internal.table.RowEntries;
import org.bayan.exchange.internal.table.RowShape;
import org.bayan.exchange.internal.table.SheetLines;
import org.bayan.exchange.internal.table.TableLines;
import org.bayan.exchange.internal.table.TermRow;
import org.bayan.model.termbase.Termbase;

/**
 * Reads tables as {@link TermTableWriter} writes them, and others by a mapping: CSV and TSV in
 * UTF-8, or in UTF-16 with a byte order mark, and the first sheet of workbooks. Rows of the same
 * concept id make an entry; without ids each row is one. A row is held in memory at a time.
 */
public final class TermTableReader {
  private static final int FAULTS_TOLD = 20;

  private final Optional<TableMapping> mapping;
  private final Runnable eachRow;

  /** A reader of tables whose headings are those of {@link TermColumn}. */
  public TermTableReader() {
    this(Optional.empty(), () -> {});
  }

  /** A reader of tables whose columns say what a mapping tells. */
  public TermTableReader(TableMapping mapping) {
    this(Optional.of(mapping), () -> {});
  }

  private TermTableReader(Optional<TableMapping> mapping, Runnable eachRow) {
    this.mapping = mapping;
    this.eachRow = eachRow;
  }

  /** A reader that does something before each row; what that throws ends the reading. */
  public TermTableReader watchedBy(Runnable watcher) {
    return new TermTableReader(mapping, watcher);
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
      RowShape shape = new RowShape(columns(lines, name));
      RowEntries entries = new RowEntries(name);
      for (List<String> values = next(lines); !values.isEmpty(); values = next(lines)) {
        for (TermRow row : shape.rows(values)) {
          entries.add(row, lines.line());
        }
      }
      return entries.termbase();
    }
  }

  /**
   * Looks for all rows that {@link #read} would not take.
   *
   * @throws TermTableException when the mapping does not fit, or the file is damaged or no table
   * @throws IOException when it cannot be read
   */
  public TableFaults check(Path file, TableForm form) throws IOException {
    String name = file.toString();
    List<String> first = new ArrayList<>();
    int rows = 0;
    int count = 0;
    try (TableLines lines = open(file, form)) {
      RowShape shape = new RowShape(columns(lines, name));
      RowEntries entries = new RowEntries(name);
      for (List<String> values = next(lines); !values.isEmpty(); values = next(lines)) {
        rows++;
        try {
          for (TermRow row : shape.rows(values)) {
            entries.add(row, lines.line());
          }
        } catch (TermTableException e) {
          count++;
          if (first.size() < FAULTS_TOLD) {
            first.add(e.getMessage());
          }
        }
      }
    }
    return new TableFaults(rows, count, first);
  }

  /**
   * The beginning of a table.
   *
   * @param rows how many rows at most, the headings counted
   * @throws TermTableException when it is no table or is damaged
   * @throws IOException when it cannot be read
   */
  public static TableSample sample(Path file, TableForm form, int rows) throws IOException {
    List<List<String>> sample = new ArrayList<>();
    try (TableLines lines = open(file, form)) {
      for (List<String> values = lines.next();
          !values.isEmpty() && sample.size() < rows;
          values = lines.next()) {
        sample.add(values);
      }
    }
    return new TableSample(sample, sample.stream().mapToInt(List::size).max().orElse(0));
  }

  private List<String> next(TableLines lines) throws IOException {
    List<String> values;
    do {
      eachRow.run();
      values = lines.next();
    } while (!values.isEmpty() && values.stream().allMatch(String::isBlank));
    return values;
  }

  private static TableLines open(Path file, TableForm form) throws IOException {
    return switch (form) {
      case CSV -> DelimitedLines.csv(file);
      case TSV -> DelimitedLines.of(file, '\t', true);
      case XLSX -> new SheetLines(file);
    };
  }

  /** What the columns say; the headings are read where there are any. */
  private TableMapping columns(TableLines lines, String name) throws IOException {
    TableMapping columns;
    if (mapping.isPresent()) {
      columns = mapping.get();
      if (columns.headings()) {
        lines.next();
      }
    } else {
      List<Optional<TermField>> named =
          lines.next().stream().map(heading -> TermColumn.of(heading).map(TermField::of)).toList();
      columns = new TableMapping(true, named);
    }
    List<MappingFault> faults = MappingFault.of(columns);
    if (!faults.isEmpty()) {
      throw new TermTableException(name, Math.max(1, lines.line()), faults.get(0).sentence());
    }
    return columns;
  }
}
