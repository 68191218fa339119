package org.bayan.exchange.internal.html;

import java.io.IOException;
import java.util.List;
import org.bayan.exchange.citation.CitedPassage;
import org.bayan.exchange.citation.MarkedText;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.text.Direction;

/**
 * The cells of one language.
 *
 * @param language BCP 47 tag
 */
record Column(String language) {

  static Column of(String language) {
    return new Column(language);
  }

  /** {@code ltr} or {@code rtl}. */
  static String direction(String language) {
    return Direction.of(language) == Direction.RIGHT_TO_LEFT ? "rtl" : "ltr";
  }

  /** A cell of segments. */
  void cell(List<MarkedText> segments, XmlWriter xml) throws IOException {
    start(xml);
    write(segments, xml);
    xml.end();
  }

  /** A cell of passages, each below its citation. */
  void passages(List<CitedPassage> passages, XmlWriter xml) throws IOException {
    start(xml);
    for (CitedPassage passage : passages) {
      xml.line().start("span").attribute("class", "citation").attribute("dir", "auto");
      xml.text(passage.citation()).end();
      write(passage.segments(), xml);
    }
    xml.end();
  }

  private void start(XmlWriter xml) throws IOException {
    xml.start("td").attribute("lang", language).attribute("dir", direction(language));
  }

  private static void write(List<MarkedText> segments, XmlWriter xml) throws IOException {
    for (MarkedText segment : segments) {
      xml.line().start("p");
      int position = 0;
      for (MarkedText.Mark mark : segment.marks()) {
        xml.text(segment.text().substring(position, mark.start()));
        xml.element("mark", segment.text().substring(mark.start(), mark.end()));
        position = mark.end();
      }
      xml.text(segment.text().substring(position)).end();
    }
  }
}
