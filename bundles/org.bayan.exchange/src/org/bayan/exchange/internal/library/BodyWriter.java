package org.bayan.exchange.internal.library;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.model.library.OfficialParagraph;
import org.bayan.model.library.ParagraphKind;
import org.bayan.text.ParagraphNumbers;

/** Writes the sections of a text with their paragraphs. */
public final class BodyWriter {

  private final XmlWriter xml;
  private final String language;
  private final BlockWriter block;
  private final ElementIds ids = new ElementIds();

  /** The numbers of the divisions that are open, innermost first. */
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * A writer that stands in the element of the document.
   *
   * @param language of the text, a BCP 47 tag
   */
  public BodyWriter(XmlWriter xml, String language) {
    this.xml = xml;
    this.language = language;
    block = new BlockWriter(xml);
  }

  /** Writes all paragraphs. */
  public void write(List<OfficialParagraph> paragraphs) throws IOException {
    Sections sections = Sections.of(paragraphs);
    if (!sections.preface().isEmpty()) {
      section("preface");
      for (OfficialParagraph paragraph : sections.preface()) {
        block.whole(paragraph);
      }
      xml.endBlock();
    }
    if (!sections.preamble().isEmpty()) {
      preamble(sections.preamble());
    }
    body(sections.body());
  }

  /** The schema has no language at the document itself. */
  private void section(String name) throws IOException {
    xml.line().start(name).attribute("xml:lang", language);
  }

  private void preamble(List<OfficialParagraph> paragraphs) throws IOException {
    section("preamble");
    boolean recitals = false;
    for (OfficialParagraph paragraph : paragraphs) {
      boolean reason = Sections.isReason(paragraph);
      if (reason && !recitals) {
        xml.line().start("recitals").attribute("eId", ids.once("recs"));
      } else if (!reason && recitals) {
        xml.endBlock();
      }
      recitals = reason;
      if (reason) {
        xml.line().start("recital").attribute("eId", ids.once("rec"));
        block.numbered(paragraph);
        xml.endBlock();
      } else {
        block.whole(paragraph);
      }
    }
    if (recitals) {
      xml.endBlock();
    }
    xml.endBlock();
  }

  private void body(List<OfficialParagraph> paragraphs) throws IOException {
    section("mainBody");
    for (int i = 0; i < paragraphs.size(); i++) {
      OfficialParagraph paragraph = paragraphs.get(i);
      closeUnless(paragraph.number());
      boolean counted =
          !paragraph.number().isEmpty() && paragraph.kind() != ParagraphKind.PREAMBULAR;
      if (counted) {
        String next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1).number() : "";
        division(paragraph, next);
      } else {
        block.whole(paragraph);
      }
    }
    closeUnless("");
    if (paragraphs.isEmpty()) {
      xml.line().element("p", "");
    }
    xml.endBlock();
  }

  private void division(OfficialParagraph paragraph, String next) throws IOException {
    String number = paragraph.number();
    boolean top = open.isEmpty() && !ParagraphNumbers.isDivision(number);
    String id = ids.paragraph(number);
    xml.line().start(top ? "paragraph" : "point").attribute("eId", id);
    boolean holdsMore = isIn(next, number);
    block.label(paragraph);
    String part = holdsMore ? "intro" : "content";
    xml.line().start(part).attribute("eId", id + "__" + part);
    block.afterLabel(paragraph);
    xml.endBlock();
    if (holdsMore) {
      open.push(number);
    } else {
      xml.endBlock();
    }
  }

  private void closeUnless(String number) throws IOException {
    while (!open.isEmpty() && !isIn(number, open.peek())) {
      open.pop();
      xml.endBlock();
    }
  }

  private static boolean isIn(String number, String parent) {
    return number.startsWith(parent + " ");
  }
}
