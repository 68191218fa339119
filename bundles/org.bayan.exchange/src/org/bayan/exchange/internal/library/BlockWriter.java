package org.bayan.exchange.internal.library;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.model.library.OfficialParagraph;
import org.bayan.model.library.TextSpan;
import org.bayan.text.ParagraphLabel;

/**
 * Writes the text of a paragraph: the label into {@code num}, the rest into {@code p}, each segment
 * into a {@code span}. One space that parts them is written nowhere.
 */
final class BlockWriter {

  private final XmlWriter xml;

  BlockWriter(XmlWriter xml) {
    this.xml = xml;
  }

  /** The whole text in one block. */
  void whole(OfficialParagraph paragraph) throws IOException {
    block(paragraph, 0);
  }

  /** The label, if there is one, and a block with the rest. */
  void numbered(OfficialParagraph paragraph) throws IOException {
    label(paragraph);
    afterLabel(paragraph);
  }

  /** The label, if there is one that can stand by itself. */
  void label(OfficialParagraph paragraph) throws IOException {
    int end = labelEnd(paragraph);
    if (end == 0) {
      return;
    }
    xml.line().start("num");
    String label = paragraph.text().substring(0, end);
    if (paragraph.segments().get(0).end() == end) {
      segment(label);
    } else {
      xml.text(label);
    }
    xml.end();
  }

  /** A block with what follows the label. */
  void afterLabel(OfficialParagraph paragraph) throws IOException {
    int end = labelEnd(paragraph);
    block(paragraph, end == 0 ? 0 : end + 1);
  }

  /** Where the label ends; 0 where it must stay in the text: what follows is not one space. */
  private static int labelEnd(OfficialParagraph paragraph) {
    String text = paragraph.text();
    List<TextSpan> segments = paragraph.segments();
    int end = ParagraphLabel.find(text).map(ParagraphLabel::end).orElse(0);
    boolean rest = end > 0 && end + 1 < text.length();
    if (!rest || text.charAt(end) != ' ' || Character.isWhitespace(text.charAt(end + 1))) {
      return 0;
    }
    if (segments.isEmpty() || segments.get(0).start() > 0) {
      return 0;
    }
    int first = segments.get(0).end();
    boolean itself = first == end && (segments.size() == 1 || segments.get(1).start() > end);
    return itself || first > end + 1 ? end : 0;
  }

  private void block(OfficialParagraph paragraph, int from) throws IOException {
    xml.line().start("p");
    xml.attribute("class", paragraph.kind().name().toLowerCase(Locale.ROOT));
    xml.attribute("bayan:number", paragraph.number());
    String text = paragraph.text();
    int at = from;
    for (TextSpan span : paragraph.segments()) {
      if (span.end() > from) {
        int start = Math.max(span.start(), from);
        xml.text(text.substring(at, start));
        segment(text.substring(start, span.end()));
        at = span.end();
      }
    }
    xml.text(text.substring(at));
    xml.end();
  }

  private void segment(String text) throws IOException {
    xml.start("span").attribute("class", AknNames.SEGMENT).text(text).end();
  }
}
