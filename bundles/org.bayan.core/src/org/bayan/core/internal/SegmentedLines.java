package org.bayan.core.internal;

import org.bayan.model.BitextIds;
import org.bayan.model.bitext.BitextFactory;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.Text;
import org.bayan.model.bitext.TextUnit;
import org.bayan.model.bitext.TextUnitKind;

/**
 * Adds units and segments to a text whose raw text has one segment a line. A line that is not blank
 * is one segment, whatever it holds; blank lines part the paragraphs. Only line feeds (with or
 * without a carriage return before them) end a line, so that line numbers agree with those of other
 * tools.
 */
public final class SegmentedLines {

  /** U+0085, white space in Unicode and in other tools, but not in Java. */
  private static final char NEXT_LINE = 0x85;

  private final Text text;
  private TextUnit unit;

  private SegmentedLines(Text text) {
    this.text = text;
  }

  /** Adds the units and segments of the raw text of a text. */
  public static void addAll(Text text) {
    SegmentedLines lines = new SegmentedLines(text);
    String raw = text.getRaw();
    int start = 0;
    while (start < raw.length()) {
      int feed = raw.indexOf('\n', start);
      int end = feed < 0 ? raw.length() : feed;
      lines.line(raw, start, end);
      start = end + 1;
    }
  }

  private void line(String raw, int lineStart, int lineEnd) {
    int start = lineStart;
    int end = lineEnd;
    while (start < end && isBlank(raw.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(raw.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      unit = null;
    } else {
      add(raw, start, end);
    }
  }

  private static boolean isBlank(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == NEXT_LINE;
  }

  private void add(String raw, int start, int end) {
    if (unit == null) {
      unit = BitextFactory.eINSTANCE.createTextUnit();
      unit.setId(BitextIds.nextUnit(text));
      unit.setKind(TextUnitKind.PARAGRAPH);
      unit.setStart(start);
      text.getUnits().add(unit);
    }
    Segment segment = BitextFactory.eINSTANCE.createSegment();
    segment.setId(BitextIds.nextSegment(text));
    segment.setText(raw.substring(start, end));
    segment.setStart(start);
    segment.setEnd(end);
    unit.getSegments().add(segment);
    unit.setEnd(end);
  }
}
