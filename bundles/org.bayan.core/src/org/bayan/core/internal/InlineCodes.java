package org.bayan.core.internal;

import java.util.List;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.InlineCode;
import org.bayan.model.bitext.InlineCodeKind;
import org.bayan.model.bitext.Segment;
import org.bayan.okapi.CodeKind;
import org.bayan.okapi.ExtractedCode;
import org.bayan.okapi.ExtractedUnit;
import org.bayan.okapi.TextRange;
import org.bayan.text.CleanedText;

/**
 * Puts the inline codes of a text unit into its segments. A code between two segments goes with the
 * text it acts on: an opening code with what follows, any other with what comes before.
 */
final class InlineCodes {

  private InlineCodes() {}

  static void place(
      ExtractedUnit unit, CleanedText clean, List<TextRange> ranges, List<Segment> segments) {
    for (ExtractedCode code : unit.codes()) {
      int offset = cleanOffset(clean, code.offset());
      int index =
          code.kind() == CodeKind.OPENING ? following(ranges, offset) : before(ranges, offset);
      TextRange range = ranges.get(index);
      int inside = Math.clamp(offset - range.start(), 0, range.end() - range.start());
      segments.get(index).getCodes().add(model(code, inside));
    }
  }

  /** The first character of the cleaned text that stands at or after a raw offset. */
  static int cleanOffset(CleanedText clean, int raw) {
    int offset = 0;
    while (offset < clean.text().length() && clean.rawStart(offset) < raw) {
      offset++;
    }
    return offset;
  }

  private static int following(List<TextRange> ranges, int offset) {
    int index = 0;
    while (index < ranges.size() - 1 && ranges.get(index).end() <= offset) {
      index++;
    }
    return index;
  }

  private static int before(List<TextRange> ranges, int offset) {
    int index = ranges.size() - 1;
    while (index > 0 && ranges.get(index).start() >= offset) {
      index--;
    }
    return index;
  }

  private static InlineCode model(ExtractedCode code, int offset) {
    InlineCode inline = BitextFactory.eINSTANCE.createInlineCode();
    inline.setId(code.id());
    inline.setKind(InlineCodeKind.valueOf(code.kind().name()));
    inline.setOffset(offset);
    inline.setType(code.type());
    inline.setData(code.data());
    return inline;
  }
}
