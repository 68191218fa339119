package org.bayan.okapi.tests;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small documents of our own, written from their parts. */
final class TestDocuments {
  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private TestDocuments() {}

  static void zip(Path file, Map<String, String> parts) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
  }

  /** A DOCX with heading styles, one footnote part and a title. */
  static void docx(Path file, String body, String footnote, String title) throws IOException {
    docx(file, "", body, footnote, title);
  }

  static void docx(Path file, String prolog, String body, String footnote, String title)
      throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        XML
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package"
            + ".relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + override("word/document.xml", WORD + "document.main+xml")
            + override("word/styles.xml", WORD + "styles+xml")
            + override("word/footnotes.xml", WORD + "footnotes+xml")
            + override(
                "docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
            + "</Types>");
    parts.put(
        "_rels/.rels",
        relationships(
            relation("rId1", RELATIONS + "officeDocument", "word/document.xml")
                + relation(
                    "rId2",
                    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                        + "core-properties",
                    "docProps/core.xml")));
    parts.put(
        "word/_rels/document.xml.rels",
        relationships(
            relation("rId1", RELATIONS + "styles", "styles.xml")
                + relation("rId2", RELATIONS + "footnotes", "footnotes.xml")));
    parts.put(
        "word/document.xml",
        XML + prolog + "<w:document" + W + "><w:body>" + body + "</w:body></w:document>");
    parts.put(
        "word/styles.xml",
        XML
            + "<w:styles"
            + W
            + "><w:style w:type=\"paragraph\" w:styleId=\"H2\">"
            + "<w:name w:val=\"heading 2\"/></w:style><w:style w:type=\"paragraph\""
            + " w:styleId=\"Sub\"><w:name w:val=\"Own\"/><w:basedOn w:val=\"H2\"/></w:style>"
            + "</w:styles>");
    parts.put(
        "word/footnotes.xml",
        XML
            + "<w:footnotes"
            + W
            + "><w:footnote w:id=\"2\">"
            + paragraph("", footnote)
            + "</w:footnote></w:footnotes>");
    parts.put(
        "docProps/core.xml",
        XML
            + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/"
            + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
            + title
            + "</dc:title></cp:coreProperties>");
    zip(file, parts);
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
  }

  private static String relationships(String inner) {
    return XML
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inner
        + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  /** A paragraph of a DOCX body. */
  static String paragraph(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + run("", text) + "</w:p>";
  }

  /** A run of a DOCX paragraph. */
  static String run(String properties, String text) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space=\"preserve\">"
        + text
        + "</w:t></w:r>";
  }

  /** An ODT with this content of its text body. */
  static void odt(Path file, String body, String title) throws IOException {
    odt(file, "", body, title);
  }

  static void odt(Path file, String prolog, String body, String title) throws IOException {
    String namespaces =
        " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put(
        "meta.xml",
        XML
            + "<office:document-meta"
            + namespaces
            + "><office:meta><dc:title>"
            + title
            + "</dc:title></office:meta></office:document-meta>");
    parts.put(
        "content.xml",
        XML
            + prolog
            + "<office:document-content"
            + namespaces
            + "><office:body><office:text>"
            + body
            + "</office:text></office:body></office:document-content>");
    zip(file, parts);
  }

  /** A PDF of one page with these lines of Latin text. */
  static byte[] pdf(String... lines) {
    StringBuilder content = new StringBuilder("BT /F1 12 Tf 72 720 Td 14 TL\n");
    for (String line : lines) {
      content.append('(').append(line).append(") Tj T*\n");
    }
    content.append("ET");
    String[] objects = {
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
          + "/Resources<</Font<</F1 5 0 R>>>>>>",
      "<</Length " + content.length() + ">>stream\n" + content + "\nendstream",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    };
    return assemble(objects).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String assemble(String... objects) {
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.length; i++) {
      table.append(String.format(Locale.ROOT, "%010d 00000 n \n", pdf.length()));
      pdf.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
    }
    int start = pdf.length();
    int size = objects.length + 1;
    pdf.append("xref\n0 ").append(size).append('\n').append(table);
    pdf.append("trailer<</Size ").append(size).append("/Root 1 0 R>>\nstartxref\n");
    return pdf.append(start).append("\n%%EOF").toString();
  }
}
