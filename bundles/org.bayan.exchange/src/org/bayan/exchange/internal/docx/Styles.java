package org.bayan.exchange.internal.docx;

import java.io.IOException;

/**
 * The styles. The fonts are those that every Windows and macOS has with Arabic letters in them, and
 * that other systems have a substitute for; Arabic letters get a larger size, as they look smaller.
 */
final class Styles {
  static final String LIST = "ListParagraph";
  static final String NOTE = "FootnoteText";
  static final String NOTE_MARK = "FootnoteReference";
  static final String FOOTER = "Footer";
  static final int HEADINGS = 6;

  private static final String BODY_FONT = "Times New Roman";
  private static final String HEADING_FONT = "Arial";

  /** Half points, of Latin letters and of Arabic ones. */
  private record Size(int latin, int arabic) {}

  private static final Size BODY = new Size(24, 28);
  private static final Size SMALL = new Size(20, 22);
  private static final Size[] HEADING = {
    new Size(36, 40), new Size(30, 34), new Size(27, 31),
    new Size(25, 29), new Size(24, 28), new Size(23, 27)
  };

  private final WordXml xml;

  private Styles(WordXml xml) {
    this.xml = xml;
  }

  static String heading(int level) {
    return "Heading" + Math.clamp(level, 1, HEADINGS);
  }

  static void write(WordXml xml, Language main) throws IOException {
    Styles styles = new Styles(xml);
    xml.root("w:styles");
    styles.writeDefaults(main);
    xml.start("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
    xml.set("w:name", "Normal").empty("w:qFormat").end();
    for (int level = 1; level <= HEADINGS; level++) {
      styles.writeHeading(level);
    }
    styles.writeList();
    styles.writeSmall(NOTE, "footnote text");
    styles.writeSmall(FOOTER, "footer");
    xml.start("w:style", "w:type", "character", "w:styleId", NOTE_MARK);
    xml.set("w:name", "footnote reference");
    xml.start("w:rPr").set("w:vertAlign", "superscript").end().end();
    xml.end();
  }

  private void writeDefaults(Language main) throws IOException {
    xml.start("w:docDefaults").start("w:rPrDefault").start("w:rPr");
    writeFont(BODY_FONT);
    writeSize(BODY);
    main.writeTag(xml);
    xml.end().end().start("w:pPrDefault").start("w:pPr");
    xml.empty("w:spacing", "w:after", "120", "w:line", "288", "w:lineRule", "auto");
    xml.end().end().end();
  }

  private void writeHeading(int level) throws IOException {
    begin(heading(level), "heading " + level);
    xml.set("w:next", "Normal").empty("w:qFormat");
    xml.start("w:pPr").empty("w:keepNext").empty("w:keepLines");
    xml.empty("w:spacing", "w:before", "280", "w:after", "120");
    xml.set("w:outlineLvl", level - 1).end();
    xml.start("w:rPr");
    writeFont(HEADING_FONT);
    xml.empty("w:b").empty("w:bCs");
    writeSize(HEADING[level - 1]);
    xml.end().end();
  }

  private void writeList() throws IOException {
    begin(LIST, "List Paragraph");
    xml.empty("w:qFormat").start("w:pPr").empty("w:spacing", "w:after", "60").end().end();
  }

  private void writeSmall(String id, String name) throws IOException {
    begin(id, name);
    xml.start("w:pPr").empty("w:spacing", "w:after", "40", "w:line", "240", "w:lineRule", "auto");
    xml.end().start("w:rPr");
    writeSize(SMALL);
    xml.end().end();
  }

  private void begin(String id, String name) throws IOException {
    xml.start("w:style", "w:type", "paragraph", "w:styleId", id);
    xml.set("w:name", name).set("w:basedOn", "Normal");
  }

  private void writeFont(String font) throws IOException {
    xml.empty("w:rFonts", "w:ascii", font, "w:hAnsi", font, "w:cs", font);
  }

  private void writeSize(Size size) throws IOException {
    xml.set("w:sz", size.latin()).set("w:szCs", size.arabic());
  }
}
