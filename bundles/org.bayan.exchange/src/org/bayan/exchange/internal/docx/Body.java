package org.bayan.exchange.internal.docx;

import java.io.IOException;
import org.bayan.exchange.DocxBlock;
import org.bayan.exchange.DocxDocument;
import org.bayan.exchange.DocxKind;

/** The main part: the blocks in their order, then the notes without a mark. */
final class Body {
  private static final String MARGIN = "1417";
  private static final int TEXT_WIDTH = 11906 - 2 * 1417;

  private final WordXml xml;
  private final Notes notes;
  private final Language main;
  private final TextWriter text;

  Body(WordXml xml, Notes notes, Language main) {
    this.xml = xml;
    this.notes = notes;
    this.main = main;
    text = new TextWriter(xml, main);
  }

  void write(DocxDocument document) throws IOException {
    xml.root("w:document").start("w:body");
    boolean inTable = false;
    for (DocxBlock block : document.blocks()) {
      if (block.kind() == DocxKind.FOOTNOTE) {
        continue;
      }
      inTable = switchTable(inTable, block.kind() == DocxKind.CELL);
      writeBlock(block);
    }
    switchTable(inTable, false);
    writeClosingNotes();
    writeSection();
    xml.end().end();
  }

  /** A table must be followed by a paragraph; the empty one also keeps tables apart. */
  private boolean switchTable(boolean open, boolean wanted) throws IOException {
    if (wanted && !open) {
      startTable();
    } else if (open && !wanted) {
      xml.end().empty("w:p");
    }
    return wanted;
  }

  private void startTable() throws IOException {
    String width = Integer.toString(TEXT_WIDTH);
    xml.start("w:tbl").start("w:tblPr");
    if (main.isRightToLeft()) {
      xml.empty("w:bidiVisual");
    }
    xml.empty("w:tblW", "w:w", width, "w:type", "dxa").start("w:tblBorders");
    for (String side : new String[] {"top", "left", "bottom", "right", "insideH"}) {
      xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "808080");
    }
    xml.end().end().start("w:tblGrid").empty("w:gridCol", "w:w", width).end();
  }

  private void writeBlock(DocxBlock block) throws IOException {
    if (block.kind() != DocxKind.CELL) {
      writeParagraph(block, false);
      return;
    }
    xml.start("w:tr").start("w:tc").start("w:tcPr");
    xml.empty("w:tcW", "w:w", Integer.toString(TEXT_WIDTH), "w:type", "dxa").end();
    writeParagraph(block, false);
    xml.end().end();
  }

  private void writeParagraph(DocxBlock block, boolean ruled) throws IOException {
    Language language = new Language(block.languageTag());
    xml.start("w:p").start("w:pPr");
    writeStyle(block);
    if (ruled) {
      xml.start("w:pBdr");
      xml.empty("w:top", "w:val", "single", "w:sz", "4", "w:space", "6", "w:color", "auto").end();
    }
    language.writeParagraph(xml);
    if (block.kind() == DocxKind.LIST_ITEM) {
      Lists.writeIndent(xml, Lists.level(block.level()));
    }
    xml.end();
    text.write(block.text(), language);
    for (int number : notes.numbersAt(block)) {
      String id = Integer.toString(number);
      Notes.writeMark(xml, language, "w:footnoteReference", "w:id", id);
    }
    xml.end();
  }

  private void writeStyle(DocxBlock block) throws IOException {
    switch (block.kind()) {
      case HEADING -> xml.set("w:pStyle", Styles.heading(block.level()));
      case FOOTNOTE -> xml.set("w:pStyle", Styles.NOTE);
      case LIST_ITEM -> {
        xml.set("w:pStyle", Styles.LIST);
        if (!Lists.isLabelled(block.text())) {
          xml.start("w:numPr").set("w:ilvl", Lists.level(block.level()) - 1);
          xml.set("w:numId", Lists.NUMBER_ID).end();
        }
      }
      case PARAGRAPH, CELL -> {}
    }
  }

  private void writeClosingNotes() throws IOException {
    boolean first = true;
    for (DocxBlock note : notes.withoutMark()) {
      writeParagraph(note, first);
      first = false;
    }
  }

  private void writeSection() throws IOException {
    xml.start("w:sectPr");
    xml.empty("w:footerReference", "w:type", "default", "r:id", Relations.FOOTER_ID);
    xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
    xml.empty(
        "w:pgMar",
        "w:top",
        MARGIN,
        "w:right",
        MARGIN,
        "w:bottom",
        MARGIN,
        "w:left",
        MARGIN,
        "w:header",
        "709",
        "w:footer",
        "709",
        "w:gutter",
        "0");
    if (main.isRightToLeft()) {
      xml.empty("w:bidi");
    }
    xml.end();
  }
}
