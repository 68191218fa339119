package org.bayan.exchange.bilingual;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bayan.exchange.internal.docx.DocxTableLines;
import org.bayan.exchange.internal.table.DelimitedLines;
import org.bayan.exchange.internal.table.SheetLines;
import org.bayan.exchange.internal.table.TableLines;

/**
 * Reads review tables as {@link ReviewTableWriter} writes them, after an office program has saved
 * them. Columns are found by their headings, in whatever order; number and target must be there.
 */
public final class ReviewTableReader {

  /**
   * Reads a table.
   *
   * @param file the file
   * @param form how it is written; a page is not read
   * @return its rows, in their order
   * @throws org.bayan.exchange.TermTableException when it is no such file or is damaged
   * @throws BilingualFormatException when it is no review table, or a cell makes no sense
   * @throws IOException when it cannot be read
   */
  public List<ReviewRow> read(Path file, ReviewTableForm form) throws IOException {
    try (TableLines lines = open(file, form)) {
      Map<String, Integer> columns = columns(file, lines);
      List<ReviewRow> rows = new ArrayList<>();
      for (List<String> values = lines.next(); !values.isEmpty(); values = lines.next()) {
        rows.add(row(file, lines.line(), columns, values));
      }
      return rows;
    }
  }

  private static TableLines open(Path file, ReviewTableForm form) throws IOException {
    return switch (form) {
      case DOCX -> new DocxTableLines(file);
      case XLSX -> new SheetLines(file);
      case CSV -> DelimitedLines.of(file, ',', true);
      case TSV -> DelimitedLines.of(file, '\t', true);
      case HTML ->
          throw new BilingualFormatException(file.toString(), 0, "a page is not read back");
    };
  }

  private static Map<String, Integer> columns(Path file, TableLines lines) throws IOException {
    List<String> headings = lines.next();
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      columns.putIfAbsent(headings.get(i).strip().toLowerCase(Locale.ROOT), i);
    }
    for (String needed : List.of("number", "target")) {
      if (!columns.containsKey(needed)) {
        throw new BilingualFormatException(
            file.toString(),
            lines.line(),
            "it is no review table: no column is called " + needed + " in its first row");
      }
    }
    return columns;
  }

  private static ReviewRow row(
      Path file, int line, Map<String, Integer> columns, List<String> values)
      throws BilingualFormatException {
    List<String> cells =
        ReviewRow.HEADINGS.stream()
            .map(heading -> columns.getOrDefault(heading.toLowerCase(Locale.ROOT), -1))
            .map(index -> index >= 0 && index < values.size() ? values.get(index) : "")
            .toList();
    ReviewRow row =
        new ReviewRow(
            cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
    if (!row.number().strip().matches("\\d{1,9}")) {
      throw new BilingualFormatException(
          file.toString(),
          line,
          "the number of the row is '%s'; write that of the bead".formatted(row.number().strip()));
    }
    if (!row.status().isBlank() && row.beadStatus().isEmpty()) {
      throw new BilingualFormatException(
          file.toString(),
          line,
          "the status is '%s'; write unreviewed, accepted or needs review"
              .formatted(row.status().strip()));
    }
    return row;
  }
}
