package org.bayan.exchange.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bayan.exchange.DocxBlock;
import org.bayan.exchange.DocxDocument;
import org.bayan.exchange.DocxWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A written DOCX, taken apart. */
final class Docx {
  private final Map<String, Document> parts = new LinkedHashMap<>();

  static byte[] write(String language, DocxBlock... blocks) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocxWriter().write(new DocxDocument("Minutes", language, List.of(blocks)), out);
    return out.toByteArray();
  }

  static Docx of(String language, DocxBlock... blocks) throws Exception {
    return new Docx(write(language, blocks));
  }

  private Docx(byte[] bytes) throws Exception {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        parts.put(e.getName(), Xml.parse(zip.readAllBytes()));
      }
    }
  }

  Map<String, Document> parts() {
    return parts;
  }

  Document part(String name) {
    return parts.get(name);
  }

  List<Element> paragraphs() {
    return Xml.all(part("word/document.xml"), "w:p");
  }

  /** The texts of the runs of a paragraph, those marked as right-to-left with an arrow before. */
  static List<String> runs(Element paragraph) {
    return Xml.all(paragraph, "w:r").stream()
        .filter(r -> !Xml.all(r, "w:t").isEmpty())
        .map(r -> (Xml.all(r, "w:rtl").isEmpty() ? "" : "\u2190") + r.getTextContent())
        .toList();
  }

  static String text(Element element) {
    return Xml.all(element, "w:t").stream()
        .map(Element::getTextContent)
        .collect(Collectors.joining());
  }

  /** The {@code w:val} of the first element of this name below, or "-" where there is none. */
  static String setting(Element element, String name) {
    List<Element> found = Xml.all(element, name);
    return found.isEmpty() ? "-" : found.getFirst().getAttribute("w:val");
  }

  static boolean has(Element element, String name) {
    return !Xml.all(element, name).isEmpty();
  }
}
