package org.bayan.exchange.internal.docx;

import java.io.IOException;
import java.util.List;
import org.bayan.exchange.DocxDocument;
import org.bayan.exchange.DocxTable;

/** The parts that a document becomes. */
public final class DocxParts {
  private final DocxDocument document;
  private final Language main;
  private final Notes notes;
  private final Part.Content body;

  /** The parts of a document. */
  public DocxParts(DocxDocument document) {
    this.document = document;
    main = new Language(document.languageTag());
    notes = new Notes(document.blocks());
    body = xml -> new Body(xml, notes, main).write(document);
  }

  /** The parts of a document that is a table. */
  public DocxParts(DocxTable table) {
    document = new DocxDocument(table.title(), table.languageTag(), List.of());
    main = new Language(table.languageTag());
    notes = new Notes(document.blocks());
    body = xml -> new TableBody(xml, main).write(table);
  }

  /** In the order of the archive; readers expect the types of content first. */
  public List<Part> all() {
    return List.of(
        new Part("[Content_Types].xml", Relations::writeTypes),
        new Part("_rels/.rels", Relations::writeOfPackage),
        new Part("docProps/core.xml", this::writeProperties),
        new Part("word/_rels/document.xml.rels", Relations::writeOfDocument),
        new Part("word/document.xml", body),
        new Part("word/styles.xml", xml -> Styles.write(xml, main)),
        new Part("word/numbering.xml", Lists::write),
        new Part("word/settings.xml", DocxParts::writeSettings),
        new Part("word/footnotes.xml", xml -> notes.write(xml, main)),
        new Part("word/footer.xml", this::writeFooter));
  }

  private void writeProperties(WordXml xml) throws IOException {
    xml.start(
        "cp:coreProperties",
        "xmlns:cp",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/");
    xml.element("dc:title", document.title()).element("dc:language", main.tag()).end();
  }

  /** Without a mode of compatibility, a word processor lays text out like its version of 2007. */
  private static void writeSettings(WordXml xml) throws IOException {
    xml.root("w:settings").start("w:footnotePr");
    xml.empty("w:footnote", "w:id", "-1").empty("w:footnote", "w:id", "0").end();
    xml.start("w:compat");
    xml.empty(
        "w:compatSetting",
        "w:name",
        "compatibilityMode",
        "w:uri",
        "http://schemas.microsoft.com/office/word",
        "w:val",
        "15");
    xml.end().end();
  }

  private void writeFooter(WordXml xml) throws IOException {
    xml.root("w:ftr").start("w:p").start("w:pPr").set("w:pStyle", Styles.FOOTER);
    main.writeParagraph(xml);
    xml.set("w:jc", "center").end();
    xml.start("w:fldSimple", "w:instr", " PAGE ").start("w:r");
    if (main.isRightToLeft()) {
      xml.start("w:rPr").empty("w:rtl").end();
    }
    xml.element("w:t", "1").end().end().end().end();
  }
}
