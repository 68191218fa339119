package org.bayan.exchange.bilingual;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bayan.exchange.DocxCell;
import org.bayan.exchange.DocxTable;
import org.bayan.exchange.DocxWriter;
import org.bayan.exchange.internal.html.ReviewPage;
import org.bayan.exchange.internal.table.DelimitedText;
import org.bayan.exchange.internal.table.ReviewSheet;
import org.bayan.exchange.internal.table.Workbook;
import org.bayan.exchange.internal.xml.XmlWriter;

/**
 * Writes review tables. The columns stand from the left to the right; each cell has the direction
 * of its language. The same table gives the same bytes.
 */
public final class ReviewTableWriter {
  private static final List<Integer> WIDTHS = List.of(8, 31, 31, 12, 18, 11);

  /**
   * Writes a table.
   *
   * @param table what to write
   * @param form how
   * @param out where to; flushed, not closed
   * @throws org.bayan.exchange.UnwritableCharacterException when a text holds a character that the
   *     form cannot
   * @throws IOException when it cannot be written, or a cell is too long for a workbook
   */
  public void write(ReviewTable table, ReviewTableForm form, OutputStream out) throws IOException {
    switch (form) {
      case DOCX -> new DocxWriter().write(document(table), out);
      case XLSX ->
          new Workbook("Review", xml -> new ReviewSheet(xml, WIDTHS).write(table)).write(out);
      case CSV -> new DelimitedText(',').write(rows(table), out);
      case TSV -> new DelimitedText('\t').write(rows(table), out);
      case HTML -> writePage(table, out);
    }
  }

  private static void writePage(ReviewTable table, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    new ReviewPage(new XmlWriter(writer)).write(table);
    writer.flush();
  }

  private static List<List<String>> rows(ReviewTable table) {
    List<List<String>> rows = new ArrayList<>(List.of(ReviewRow.HEADINGS));
    table.rows().forEach(row -> rows.add(row.cells()));
    return rows;
  }

  private static DocxTable document(ReviewTable table) {
    List<List<DocxCell>> rows = new ArrayList<>();
    rows.add(ReviewRow.HEADINGS.stream().map(heading -> new DocxCell("en", heading)).toList());
    for (ReviewRow row : table.rows()) {
      List<String> cells = row.cells();
      rows.add(
          IntStream.range(0, cells.size())
              .mapToObj(column -> new DocxCell(table.language(column), cells.get(column)))
              .toList());
    }
    return new DocxTable(table.title(), table.targetLanguage(), WIDTHS, rows);
  }
}
