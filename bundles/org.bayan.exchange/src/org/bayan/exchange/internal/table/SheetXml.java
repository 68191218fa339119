package org.bayan.exchange.internal.table;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.bayan.exchange.TermColumn;
import org.bayan.exchange.UnwritableCellException;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.text.Direction;

/** The sheet of a workbook: cells of text, headings that stay in view and filter. */
final class SheetXml {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final int LONGEST_CELL = 32_767;
  private static final String HEADING = "1";
  private static final String LEFT_TO_RIGHT = "2";
  private static final String RIGHT_TO_LEFT = "3";
  private static final Set<TermColumn> IN_THE_LANGUAGE =
      Set.of(TermColumn.TERM, TermColumn.FORMS, TermColumn.CONTEXT, TermColumn.DEFINITION);
  private static final Set<TermColumn> WIDE =
      Set.of(
          TermColumn.TERM,
          TermColumn.CONTEXT,
          TermColumn.DEFINITION,
          TermColumn.CONCEPT_DEFINITION,
          TermColumn.NOTE,
          TermColumn.CONCEPT_NOTE);

  /** What a workbook would read as a character: {@code _x000D_}. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final XmlWriter xml;
  private int line;

  SheetXml(XmlWriter xml) {
    this.xml = xml;
  }

  void write(TermRows rows) throws IOException {
    xml.start("worksheet").attribute("xmlns", NAMESPACE);
    xml.start("sheetViews").start("sheetView").attribute("workbookViewId", "0");
    xml.start("pane").attribute("ySplit", "1").attribute("topLeftCell", "A2");
    xml.attribute("activePane", "bottomLeft").attribute("state", "frozen").endEmpty();
    xml.end().end();
    writeWidths();
    xml.start("sheetData");
    writeHeadings();
    rows.forEach(this::write);
    xml.end();
    String last = name(TermColumn.values().length - 1);
    xml.start("autoFilter").attribute("ref", "A1:" + last + line).endEmpty();
    xml.end();
  }

  private void writeWidths() throws IOException {
    xml.start("cols");
    for (TermColumn column : TermColumn.values()) {
      String number = String.valueOf(column.ordinal() + 1);
      xml.start("col").attribute("min", number).attribute("max", number);
      xml.attribute("width", WIDE.contains(column) ? "40" : "16").attribute("customWidth", "1");
      xml.endEmpty();
    }
    xml.end();
  }

  private void writeHeadings() throws IOException {
    startRow();
    for (TermColumn column : TermColumn.values()) {
      cell(column, column.header(), HEADING);
    }
    xml.end();
  }

  private void write(TermRow row) throws IOException {
    startRow();
    String language = row.get(TermColumn.LANGUAGE);
    boolean rightToLeft = !language.isEmpty() && Direction.of(language) == Direction.RIGHT_TO_LEFT;
    for (TermColumn column : TermColumn.values()) {
      String value = row.get(column);
      if (value.length() > LONGEST_CELL) {
        throw new UnwritableCellException(
            column, row.get(TermColumn.CONCEPT), value.length(), LONGEST_CELL);
      }
      if (!value.isEmpty()) {
        boolean flows = rightToLeft && IN_THE_LANGUAGE.contains(column);
        cell(column, value, flows ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
      }
    }
    xml.end();
  }

  private void startRow() throws IOException {
    line++;
    xml.markup("\n").start("row").attribute("r", String.valueOf(line));
  }

  private void cell(TermColumn column, String value, String style) throws IOException {
    xml.start("c").attribute("r", name(column.ordinal()) + line).attribute("s", style);
    xml.attribute("t", "inlineStr").start("is").start("t").attribute("xml:space", "preserve");
    xml.text(ESCAPE.matcher(value).replaceAll("_x005F_")).end().end().end();
  }

  /** A, B … Z, AA, AB … */
  private static String name(int column) {
    String letter = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? letter : name(column / 26 - 1) + letter;
  }
}
