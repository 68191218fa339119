package org.bayan.okapi.internal.pdf;

import java.util.ArrayList;
import java.util.List;
import org.bayan.okapi.UnitKind;

/** A paragraph in the making. */
final class Block {
  /** Columns of running text are wider than this many font sizes. */
  private static final float MIN_COLUMN = 10;

  private static final float FLUSH = 0.1f;
  private static final int MIN_FLUSH_LINES = 3;

  private final List<TextLine> lines = new ArrayList<>();
  private final boolean rightToLeft;

  /** Where lines of its column end at most. */
  private final float columnEnd;

  private UnitKind kind = UnitKind.PARAGRAPH;
  private int level;

  /**
   * A block without lines.
   *
   * @param rightToLeft direction of its column
   * @param columnEnd the farthest trailing edge in its column
   */
  Block(boolean rightToLeft, float columnEnd) {
    this.rightToLeft = rightToLeft;
    this.columnEnd = columnEnd;
  }

  void add(TextLine line) {
    lines.add(line);
  }

  void addAll(Block other) {
    lines.addAll(other.lines);
  }

  void become(UnitKind newKind, int newLevel) {
    kind = newKind;
    level = newLevel;
  }

  UnitKind kind() {
    return kind;
  }

  int level() {
    return level;
  }

  List<TextLine> lines() {
    return lines;
  }

  TextLine first() {
    return lines.getFirst();
  }

  TextLine last() {
    return lines.getLast();
  }

  Style style() {
    return first().style();
  }

  Tag tag() {
    return first().tag();
  }

  /** Its first line as it would read by itself. */
  String opening() {
    return first().text(rightToLeft);
  }

  /** Its last line as it would read by itself. */
  String closing() {
    return last().text(rightToLeft);
  }

  float leading() {
    return first().leading(rightToLeft);
  }

  /** Whether a word of the next line would have found no place in the last one. */
  boolean isFullFor(TextLine next) {
    return last().width() > MIN_COLUMN * last().style().size()
        && LineFit.isFull(last(), next, columnEnd - last().trailing(rightToLeft), rightToLeft);
  }

  /** Whether each line ends at the edge of the column, as the last one of a paragraph does not. */
  boolean isFlushThroughout() {
    float tolerance = FLUSH * style().size();
    return lines.size() >= MIN_FLUSH_LINES
        && lines.stream().allMatch(l -> columnEnd - l.trailing(rightToLeft) < tolerance);
  }

  int length() {
    return lines.stream().mapToInt(l -> l.cells().size()).sum();
  }
}
