package org.bayan.exchange.internal.html;

import java.io.IOException;
import java.util.Locale;
import java.util.OptionalInt;
import org.bayan.exchange.MarkedTerm;
import org.bayan.exchange.UnwritableCharacterException;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TextUnitKind;
import org.bayan.text.XmlCharacters;

/** Writes segments with their terms marked. */
final class SegmentWriter {
  private final TermTally terms;

  SegmentWriter(TermTally terms) {
    this.terms = terms;
  }

  void write(Segment segment, XmlWriter xml) throws IOException {
    String text = segment.getText();
    require(text, segment);
    xml.line().start("p").attribute("class", cssClass(segment));
    int position = 0;
    for (MarkedTerm term : terms.in(segment)) {
      xml.text(text.substring(position, term.start()));
      xml.start("span")
          .attribute("class", "term")
          .attribute("title", title(term))
          .text(text.substring(term.start(), term.end()))
          .end();
      position = term.end();
    }
    xml.text(text.substring(position)).end();
  }

  private static String title(MarkedTerm term) {
    return String.join("; ", term.equivalents())
        + " ("
        + term.conceptId()
        + ", "
        + term.kind().toLowerCase(Locale.ROOT)
        + ")";
  }

  private static String cssClass(Segment segment) {
    TextUnitKind kind = segment.getUnit().getKind();
    return kind == TextUnitKind.PARAGRAPH
        ? null
        : kind.getLiteral().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void require(String text, Segment segment) throws IOException {
    OptionalInt forbidden = XmlCharacters.firstIllegal(text);
    if (forbidden.isPresent()) {
      throw new UnwritableCharacterException("segment " + segment.getId(), forbidden.getAsInt());
    }
  }
}
