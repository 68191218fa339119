package org.bayan.okapi.internal.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.bayan.okapi.UnitKind;

/**
 * Reads the paragraphs of a DOCX body or of its notes with what they are (ISO/IEC 29500-1, 17.3,
 * 17.4 and 17.11).
 */
final class DocxBody {
  private static final int BODY_TEXT_LEVEL = 9;

  /** A paragraph that is being read; one in a text box stands within another. */
  private static final class Paragraph {
    private final StringBuilder text = new StringBuilder();
    private final List<String> references = new ArrayList<>();
    private String style = "";
    private int outline = -1;
    private int listLevel;
    private boolean numbered;
  }

  private final DocxStyles styles;
  private final Consumer<DocxParagraph> listener;
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private int cells;
  private String note = "";

  DocxBody(DocxStyles styles, Consumer<DocxParagraph> listener) {
    this.styles = styles;
    this.listener = listener;
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "tc" -> cells++;
      case "p" -> open.push(new Paragraph());
      case "footnote", "endnote" -> note = noteKey(xml, xml.getLocalName());
      default -> {
        if (!open.isEmpty()) {
          property(xml, open.peek());
        }
      }
    }
  }

  private static void property(XMLStreamReader xml, Paragraph paragraph) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "pStyle" -> paragraph.style = DocxStyles.val(xml);
      case "outlineLvl" -> paragraph.outline = number(DocxStyles.val(xml), -1);
      case "ilvl" -> paragraph.listLevel = number(DocxStyles.val(xml), 0);
      case "numId" -> paragraph.numbered = number(DocxStyles.val(xml), 0) > 0;
      case "t" -> paragraph.text.append(xml.getElementText());
      case "footnoteReference" -> paragraph.references.add(noteKey(xml, "footnote"));
      case "endnoteReference" -> paragraph.references.add(noteKey(xml, "endnote"));
      default -> {}
    }
  }

  private void end(String name) {
    if (name.equals("tc")) {
      cells--;
    } else if (name.equals("p") && !open.isEmpty()) {
      Paragraph paragraph = open.pop();
      listener.accept(
          new DocxParagraph(
              paragraph.text.toString(), role(paragraph), List.copyOf(paragraph.references), note));
    }
  }

  private static String noteKey(XMLStreamReader xml, String kind) {
    return kind + " " + Optional.ofNullable(DocxStyles.value(xml, "id")).orElse("");
  }

  private UnitRole role(Paragraph paragraph) {
    Optional<UnitRole> styled = styles.role(paragraph.style);
    if (paragraph.outline >= 0 && paragraph.outline < BODY_TEXT_LEVEL) {
      return UnitRole.heading(paragraph.outline + 1);
    }
    if (styled.isPresent() && styled.get().kind() == UnitKind.HEADING) {
      return styled.get();
    }
    if (paragraph.numbered) {
      return UnitRole.listItem(paragraph.listLevel + 1);
    }
    return styled.orElse(cells > 0 ? UnitRole.CELL : UnitRole.PARAGRAPH);
  }

  static int number(String digits, int otherwise) {
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : otherwise;
  }
}
