package org.bayan.exchange.internal.tmx;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bayan.exchange.internal.xml.XmlWriter;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.Segment;
import org.bayan.model.memory.InlineText;
import org.bayan.model.memory.TextCode;

/** The segments of one side of a bead, joined by spaces, as a text with inline codes. */
public final class SegmentContent {

  private SegmentContent() {}

  /** The text of some segments with the codes in it. */
  public static InlineText of(List<Segment> segments) {
    List<PlacedCode> placed = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      int segment = i;
      segments.get(i).getCodes().stream()
          .sorted(Comparator.comparingInt(InlineCode::getOffset))
          .forEach(code -> placed.add(new PlacedCode(segment, code)));
    }
    CodePairs pairs = new CodePairs(placed);
    StringBuilder text = new StringBuilder();
    List<TextCode> codes = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      text.append(i > 0 ? " " : "");
      int start = text.length();
      text.append(segments.get(i).getText());
      for (PlacedCode code : placed) {
        if (code.segment() == i) {
          int offset = Math.clamp(start + code.code().getOffset(), start, text.length());
          codes.add(code(code, offset, pairs.pairOf(code)));
        }
      }
    }
    return new InlineText(text.toString(), codes);
  }

  private static TextCode code(PlacedCode code, int offset, Integer pair) {
    boolean opening = code.is(InlineCodeKind.OPENING);
    TextCode.Kind kind;
    if (code.is(InlineCodeKind.PLACEHOLDER)) {
      kind = TextCode.Kind.PLACEHOLDER;
    } else if (pair == null) {
      kind = opening ? TextCode.Kind.ISOLATED_OPENING : TextCode.Kind.ISOLATED_CLOSING;
    } else {
      kind = opening ? TextCode.Kind.OPENING : TextCode.Kind.CLOSING;
    }
    boolean closing = kind == TextCode.Kind.CLOSING;
    return new TextCode(
        kind,
        offset,
        pair == null ? "" : pair.toString(),
        "",
        code.type() == null || closing ? "" : code.type(),
        "",
        escaped(code.data()));
  }

  private static String escaped(String data) {
    StringWriter out = new StringWriter();
    try {
      new XmlWriter(out).text(data);
    } catch (IOException e) {
      throw new UncheckedIOException("a bitext holds only what XML can", e);
    }
    return out.toString();
  }
}
