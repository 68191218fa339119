package org.bayan.okapi.internal.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Puts a line from visual into logical order: the inverse of the Unicode Bidirectional Algorithm
 * (UAX #9) for text without explicit controls. The cells are read in the direction of the
 * paragraph. Within, an <i>island</i> is a stretch in the opposite direction, from its first to its
 * last letter; it is read the other way round, and so are numbers.
 *
 * <p>Where UAX #9 shows two texts alike (a number beside a word of the opposite direction), the
 * order of drawing decides, as producers draw run after run in logical order.
 */
final class LogicalOrder {
  private final boolean rightToLeft;
  private final boolean mirror;
  private boolean afterArabic;

  /**
   * An order of cells.
   *
   * @param rightToLeft direction of the paragraph
   * @param mirror whether brackets in right-to-left text are named by their look
   * @param afterArabic whether an Arabic letter comes before the line in its paragraph, with no
   *     Latin one since
   */
  LogicalOrder(boolean rightToLeft, boolean mirror, boolean afterArabic) {
    this.rightToLeft = rightToLeft;
    this.mirror = mirror;
    this.afterArabic = afterArabic;
  }

  /** The text of cells that stand from left to right. */
  String text(List<Cell> visual) {
    StringBuilder text = new StringBuilder();
    append(text, rightToLeft ? reversed(visual) : visual, rightToLeft);
    return text.toString();
  }

  /** Whether the last letter that was read is an Arabic one. */
  boolean endsAfterArabic() {
    return afterArabic;
  }

  private static List<Cell> reversed(List<Cell> cells) {
    List<Cell> reversed = new ArrayList<>(cells);
    Collections.reverse(reversed);
    return reversed;
  }

  /** Appends cells that are sorted in this direction. */
  private void append(StringBuilder text, List<Cell> cells, boolean right) {
    Bidi opposite = right ? Bidi.LEFT : Bidi.RIGHT;
    Island island = new Island(cells, 0, opposite);
    for (int i = 0; i < cells.size(); ) {
      if (island.isFound() && i >= island.start()) {
        append(text, reversed(cells.subList(i, island.end())), !right);
        i = island.end();
        island = new Island(cells, i, opposite);
      } else if (right && cells.get(i).bidi().isDigit() || startsTerminated(cells, i, right)) {
        i = appendNumber(text, cells, i);
      } else {
        appendOne(text, cells.get(i), right);
        i++;
      }
    }
  }

  private void appendOne(StringBuilder text, Cell cell, boolean right) {
    if (cell.bidi().isLetter()) {
      afterArabic = cell.bidi() == Bidi.RIGHT;
    }
    boolean turned = right && mirror && !cell.bidi().isLetter();
    text.append(turned ? Brackets.mirrored(cell.text()) : cell.text());
  }

  /** Before the first Arabic letter, signs such as % may come first in right-to-left order. */
  private boolean startsTerminated(List<Cell> cells, int i, boolean right) {
    if (!right || afterArabic || cells.get(i).bidi() != Bidi.TERMINATOR) {
      return false;
    }
    int next = i;
    while (next < cells.size() && cells.get(next).bidi() == Bidi.TERMINATOR) {
      next++;
    }
    return next < cells.size() && cells.get(next).bidi() == Bidi.EUROPEAN;
  }

  private int appendNumber(StringBuilder text, List<Cell> cells, int start) {
    int end = start;
    while (end < cells.size() && continuesNumber(cells, end)) {
      end++;
    }
    for (int i = end - 1; i >= start; i--) {
      text.append(cells.get(i).text());
    }
    return end;
  }

  private boolean continuesNumber(List<Cell> cells, int i) {
    Bidi bidi = cells.get(i).bidi();
    if (bidi.isDigit()) {
      return true;
    }
    if (bidi == Bidi.SEPARATOR || bidi == Bidi.SIGN && !afterArabic) {
      return i > 0
          && i + 1 < cells.size()
          && cells.get(i - 1).bidi().isDigit()
          && cells.get(i + 1).bidi().isDigit();
    }
    return bidi == Bidi.TERMINATOR && !afterArabic;
  }
}
