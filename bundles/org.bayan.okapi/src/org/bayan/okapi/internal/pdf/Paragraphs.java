package org.bayan.okapi.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides the lines of a column into paragraphs. A paragraph ends at a gap, at a change of the font
 * size, before a label of a list, before an indented first line, and where the next word would have
 * fitted into the line.
 */
final class Paragraphs {
  /** Indents of first lines are larger than this many font sizes. */
  private static final float INDENT = 0.8f;

  private final Leading leading;
  private final boolean rightToLeft;
  private final List<Block> blocks = new ArrayList<>();

  /**
   * Divides columns.
   *
   * @param leading usual distances of lines
   * @param rightToLeft direction where the letters leave a doubt
   */
  Paragraphs(Leading leading, boolean rightToLeft) {
    this.leading = leading;
    this.rightToLeft = rightToLeft;
  }

  /** The paragraphs of a column. */
  List<Block> of(Flow flow) {
    List<TextLine> lines = flow.lines();
    boolean right = LineDirection.isRightToLeft(lines, rightToLeft);
    float columnEnd = end(lines, right);
    int start = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || isApart(lines.get(i - 1), lines.get(i))) {
        divide(lines.subList(start, i), right, columnEnd);
        start = i;
      }
    }
    return blocks;
  }

  private static float end(List<TextLine> lines, boolean right) {
    float end = -Float.MAX_VALUE;
    for (TextLine line : lines) {
      end = Math.max(end, line.trailing(right));
    }
    return end;
  }

  private boolean isApart(TextLine a, TextLine b) {
    if (a.tag().isKnown() || b.tag().isKnown()) {
      return !a.tag().isSameBlock(b.tag());
    }
    return !a.style().isSizeOf(b.style()) || leading.isGap(a, b);
  }

  /** Divides lines that have one size and no gaps between them. */
  private void divide(List<TextLine> lines, boolean right, float columnEnd) {
    Margins margins = new Margins(lines, right);
    Block block = new Block(right, columnEnd);
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (i > 0 && !line.tag().isKnown() && isEnded(block, line, margins, right)) {
        blocks.add(block);
        block = new Block(right, columnEnd);
      }
      block.add(line);
    }
    blocks.add(block);
  }

  private static boolean isEnded(Block block, TextLine next, Margins margins, boolean right) {
    TextLine last = block.last();
    if (!margins.isFull(last, next)) {
      return true;
    }
    float indent = INDENT * next.style().size();
    float shift = next.leading(right) - last.leading(right);
    if (Labels.isItem(next.text(right))
        && (isItemPlace(block, shift, indent) || isNextItem(block, next, indent, right))) {
      return true;
    }
    if (margins.isRaggedStart() || Labels.isItem(block.opening())) {
      return false;
    }
    boolean grown = block.lines().size() > 1 || margins.isIndented(last);
    return margins.isIndented(next) && grown && shift > -indent && shift != 0
        || block.lines().size() > 1 && isHanging(block, next, indent, right);
  }

  /** A number at the start of a line is a label after the end of a sentence or off the margin. */
  private static boolean isItemPlace(Block block, float shift, float indent) {
    return Math.abs(shift) > indent || LineFit.endsSentence(block.closing());
  }

  /** A label that stands where that of the item before does. */
  private static boolean isNextItem(Block block, TextLine next, float indent, boolean right) {
    return Labels.isItem(block.opening())
        && Math.abs(next.leading(right) - block.leading()) < indent;
  }

  /** The first line stands out, and so does the next one. */
  private static boolean isHanging(Block block, TextLine next, float indent, boolean right) {
    float first = block.leading();
    float second = block.lines().get(1).leading(right);
    return second - first > indent && Math.abs(next.leading(right) - first) < indent / 2;
  }
}
