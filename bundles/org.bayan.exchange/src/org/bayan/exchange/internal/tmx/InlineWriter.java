package org.bayan.exchange.internal.tmx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.bayan.exchange.UnwritableCharacterException;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.Segment;
import org.bayan.text.BidiControls;
import org.bayan.text.XmlCharacters;

/** Writes the segments of one side of a bead, with their inline codes, as the content of a seg. */
final class InlineWriter {
  private final List<Segment> segments;
  private final CodeNumbers numbers;
  private final boolean stripBidi;
  private final List<PlacedCode> codes = new ArrayList<>();
  private final CodePairs pairs;
  private final Map<String, Integer> occurrences = new HashMap<>();

  InlineWriter(List<Segment> segments, CodeNumbers numbers, boolean stripBidi) {
    this.segments = segments;
    this.numbers = numbers;
    this.stripBidi = stripBidi;
    for (int i = 0; i < segments.size(); i++) {
      int segment = i;
      segments.get(i).getCodes().stream()
          .sorted(Comparator.comparingInt(InlineCode::getOffset))
          .forEach(code -> codes.add(new PlacedCode(segment, code)));
    }
    pairs = new CodePairs(codes);
  }

  void write(XmlWriter xml) throws IOException {
    for (int i = 0; i < segments.size(); i++) {
      if (i > 0) {
        xml.text(" ");
      }
      write(i, xml);
    }
  }

  private void write(int index, XmlWriter xml) throws IOException {
    String text = segments.get(index).getText();
    require(text, segments.get(index));
    int position = 0;
    for (PlacedCode code : codes) {
      if (code.segment() == index) {
        int offset = Math.clamp(code.code().getOffset(), position, text.length());
        xml.text(written(text.substring(position, offset)));
        require(code.data(), segments.get(index));
        write(code, xml);
        position = offset;
      }
    }
    xml.text(written(text.substring(position)));
  }

  private String written(String text) {
    return stripBidi ? BidiControls.strip(text) : text;
  }

  private void write(PlacedCode code, XmlWriter xml) throws IOException {
    Integer pair = pairs.pairOf(code);
    if (code.is(InlineCodeKind.PLACEHOLDER)) {
      xml.start("ph").attribute("x", number(code));
    } else if (pair == null) {
      boolean begin = code.is(InlineCodeKind.OPENING);
      xml.start("it").attribute("pos", begin ? "begin" : "end").attribute("x", number(code));
    } else if (code.is(InlineCodeKind.OPENING)) {
      xml.start("bpt").attribute("i", pair.toString()).attribute("x", number(code));
    } else {
      xml.start("ept").attribute("i", pair.toString());
    }
    boolean typed = pair == null || code.is(InlineCodeKind.OPENING);
    xml.attribute("type", typed ? code.type() : null).text(code.data()).end();
  }

  private String number(PlacedCode code) {
    String id = code.code().getKind() + " " + code.code().getId();
    return numbers.numberOf(id, occurrences.merge(id, 1, Integer::sum));
  }

  private static void require(String text, Segment segment) throws IOException {
    OptionalInt forbidden = XmlCharacters.firstIllegal(text);
    if (forbidden.isPresent()) {
      throw new UnwritableCharacterException("segment " + segment.getId(), forbidden.getAsInt());
    }
  }
}
