package org.bayan.exchange.internal.docx;

import java.io.IOException;
import java.util.List;

/** Which parts there are, of which type, and which of them refers to which (ECMA-376, part 2). */
final class Relations {
  static final String DOCUMENT_NAMESPACE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String FOOTER_ID = "rIdFooter";

  private static final String PACKAGE_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String CORE = "core-properties";
  private static final String OPC = "application/vnd.openxmlformats-package.";
  private static final String RELS = "relationships+xml";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private record Member(String name, String id) {}

  private static final List<Member> MEMBERS =
      List.of(
          new Member("styles", "rIdStyles"),
          new Member("numbering", "rIdNumbering"),
          new Member("settings", "rIdSettings"),
          new Member("footnotes", "rIdFootnotes"),
          new Member("footer", FOOTER_ID));

  private Relations() {}

  static void writeTypes(WordXml xml) throws IOException {
    xml.start("Types", "xmlns", PACKAGE_NAMESPACE + "content-types");
    type(xml, "Default", "Extension", "rels", OPC, RELS);
    type(xml, "Default", "Extension", "xml", "application/", "xml");
    type(xml, "Override", "PartName", "/word/document.xml", WORD, "document.main+xml");
    for (Member member : MEMBERS) {
      String part = "/word/" + member.name() + ".xml";
      type(xml, "Override", "PartName", part, WORD, member.name() + "+xml");
    }
    type(xml, "Override", "PartName", "/docProps/core.xml", OPC, CORE + "+xml");
    xml.end();
  }

  private static void type(
      WordXml xml, String element, String key, String value, String prefix, String type)
      throws IOException {
    xml.empty(element, key, value, "ContentType", prefix + type);
  }

  static void writeOfPackage(WordXml xml) throws IOException {
    begin(xml);
    relation(xml, "rIdDocument", DOCUMENT_NAMESPACE + "/officeDocument", "word/document.xml");
    String core = PACKAGE_NAMESPACE + "relationships/metadata/" + CORE;
    relation(xml, "rIdCore", core, "docProps/core.xml");
    xml.end();
  }

  static void writeOfDocument(WordXml xml) throws IOException {
    begin(xml);
    for (Member member : MEMBERS) {
      String type = DOCUMENT_NAMESPACE + "/" + member.name();
      relation(xml, member.id(), type, member.name() + ".xml");
    }
    xml.end();
  }

  private static void begin(WordXml xml) throws IOException {
    xml.start("Relationships", "xmlns", PACKAGE_NAMESPACE + "relationships");
  }

  private static void relation(WordXml xml, String id, String type, String target)
      throws IOException {
    xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
  }
}
