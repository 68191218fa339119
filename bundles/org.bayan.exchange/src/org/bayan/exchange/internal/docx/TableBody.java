package org.bayan.exchange.internal.docx;

import java.io.IOException;
import java.util.List;
import org.bayan.exchange.DocxCell;
import org.bayan.exchange.DocxTable;

/** The main part of a document that is a table, in landscape. */
final class TableBody {
  private static final int MARGIN = 850;
  private static final int PAGE_WIDTH = 16838;
  private static final int PAGE_HEIGHT = 11906;
  private static final int TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN;

  private final WordXml xml;
  private final TextWriter text;
  private List<Integer> widths = List.of();

  TableBody(WordXml xml, Language main) {
    this.xml = xml;
    text = new TextWriter(xml, main);
  }

  void write(DocxTable table) throws IOException {
    int sum = table.widths().stream().mapToInt(Integer::intValue).sum();
    widths = table.widths().stream().map(width -> width * TEXT_WIDTH / sum).toList();
    xml.root("w:document").start("w:body").start("w:tbl");
    writeProperties();
    boolean heading = true;
    for (List<DocxCell> row : table.rows()) {
      writeRow(row, heading);
      heading = false;
    }
    xml.end().empty("w:p");
    writeSection();
    xml.end().end();
  }

  private void writeProperties() throws IOException {
    xml.start("w:tblPr");
    xml.empty("w:tblW", "w:w", Integer.toString(TEXT_WIDTH), "w:type", "dxa");
    xml.start("w:tblBorders");
    for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
      xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "808080");
    }
    xml.end().empty("w:tblLayout", "w:type", "fixed").end().start("w:tblGrid");
    for (int width : widths) {
      xml.empty("w:gridCol", "w:w", Integer.toString(width));
    }
    xml.end();
  }

  private void writeRow(List<DocxCell> row, boolean heading) throws IOException {
    xml.start("w:tr").start("w:trPr").empty("w:cantSplit");
    if (heading) {
      xml.empty("w:tblHeader");
    }
    xml.end();
    for (int i = 0; i < row.size(); i++) {
      xml.start("w:tc").start("w:tcPr");
      xml.empty("w:tcW", "w:w", Integer.toString(widths.get(i)), "w:type", "dxa");
      if (heading) {
        xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "E8E8E8");
      }
      xml.end();
      writeCell(row.get(i));
      xml.end();
    }
    xml.end();
  }

  private void writeCell(DocxCell cell) throws IOException {
    Language language = new Language(cell.languageTag());
    xml.start("w:p").start("w:pPr");
    language.writeParagraph(xml);
    xml.end();
    text.write(cell.text(), language);
    xml.end();
  }

  private void writeSection() throws IOException {
    String margin = Integer.toString(MARGIN);
    xml.start("w:sectPr");
    xml.empty("w:footerReference", "w:type", "default", "r:id", Relations.FOOTER_ID);
    xml.empty(
        "w:pgSz",
        "w:w",
        Integer.toString(PAGE_WIDTH),
        "w:h",
        Integer.toString(PAGE_HEIGHT),
        "w:orient",
        "landscape");
    xml.empty(
        "w:pgMar",
        "w:top",
        margin,
        "w:right",
        margin,
        "w:bottom",
        margin,
        "w:left",
        margin,
        "w:header",
        "425",
        "w:footer",
        "425",
        "w:gutter",
        "0");
    xml.end();
  }
}
