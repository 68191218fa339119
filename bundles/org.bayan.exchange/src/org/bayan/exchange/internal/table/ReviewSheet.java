package org.bayan.exchange.internal.table;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.bayan.exchange.bilingual.BilingualFormatException;
import org.bayan.exchange.bilingual.ReviewRow;
import org.bayan.exchange.bilingual.ReviewTable;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.text.Direction;

/** The sheet of a review table: cells of text, headings that stay in view and filter. */
public final class ReviewSheet {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final int LONGEST_CELL = 32_767;
  private static final double WIDTH_UNIT = 1.6;
  private static final String HEADING = "1";
  private static final String LEFT_TO_RIGHT = "2";
  private static final String RIGHT_TO_LEFT = "3";

  /** What a workbook would read as a character: {@code _x000D_}. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final XmlWriter xml;
  private final List<Integer> widths;
  private int line;

  /**
   * A sheet.
   *
   * @param widths of the columns, in hundredths of the sheet
   */
  public ReviewSheet(XmlWriter xml, List<Integer> widths) {
    this.xml = xml;
    this.widths = widths;
  }

  /** Writes the sheet. */
  public void write(ReviewTable table) throws IOException {
    xml.start("worksheet").attribute("xmlns", NAMESPACE);
    xml.start("sheetViews").start("sheetView").attribute("workbookViewId", "0");
    xml.start("pane").attribute("ySplit", "1").attribute("topLeftCell", "A2");
    xml.attribute("activePane", "bottomLeft").attribute("state", "frozen").endEmpty();
    xml.end().end().start("cols");
    for (int i = 0; i < widths.size(); i++) {
      String number = String.valueOf(i + 1);
      xml.start("col").attribute("min", number).attribute("max", number);
      xml.attribute("width", String.valueOf(Math.round(widths.get(i) * WIDTH_UNIT)));
      xml.attribute("customWidth", "1").endEmpty();
    }
    xml.end().start("sheetData");
    row(ReviewRow.HEADINGS, table, true);
    for (ReviewRow row : table.rows()) {
      row(row.cells(), table, false);
    }
    xml.end().start("autoFilter").attribute("ref", "A1:F" + line).endEmpty().end();
  }

  private void row(List<String> cells, ReviewTable table, boolean heading) throws IOException {
    line++;
    xml.markup("\n").start("row").attribute("r", String.valueOf(line));
    for (int i = 0; i < cells.size(); i++) {
      String value = cells.get(i);
      if (value.length() > LONGEST_CELL) {
        throw new BilingualFormatException(
            "Bead " + cells.getFirst(),
            0,
            "its text has %d characters, and a cell of a workbook holds %d; write DOCX or CSV"
                .formatted(value.length(), LONGEST_CELL));
      }
      if (!value.isEmpty()) {
        boolean flows = Direction.of(table.language(i)) == Direction.RIGHT_TO_LEFT;
        cell(i, value, heading ? HEADING : flows ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
      }
    }
    xml.end();
  }

  private void cell(int column, String value, String style) throws IOException {
    String reference = (char) ('A' + column) + String.valueOf(line);
    xml.start("c").attribute("r", reference).attribute("s", style).attribute("t", "inlineStr");
    xml.start("is").start("t").attribute("xml:space", "preserve");
    xml.text(ESCAPE.matcher(value).replaceAll("_x005F_")).end().end().end();
  }
}
