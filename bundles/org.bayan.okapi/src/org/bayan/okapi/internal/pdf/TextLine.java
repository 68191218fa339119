package org.bayan.okapi.internal.pdf;

import java.util.List;

/**
 * A line of text, not yet in logical order.
 *
 * @param page from 1
 * @param left edge
 * @param right edge
 * @param baseline distance from the top of the page
 * @param style that most of it has
 * @param tag of its block
 * @param cells from left to right
 * @param leftWord width of the word at the left edge
 * @param rightWord width of the word at the right edge
 */
record TextLine(
    int page,
    float left,
    float right,
    float baseline,
    Style style,
    Tag tag,
    List<Cell> cells,
    float leftWord,
    float rightWord) {
  /** Makes the list immutable. */
  public TextLine {
    cells = List.copyOf(cells);
  }

  /** The edge at which reading begins. */
  float leading(boolean rightToLeft) {
    return rightToLeft ? -right : left;
  }

  /** The edge at which reading ends, growing in the direction of reading. */
  float trailing(boolean rightToLeft) {
    return rightToLeft ? -left : right;
  }

  float width() {
    return right - left;
  }

  /** Its text in a direction, as if no line came before. */
  String text(boolean rightToLeft) {
    String looks = new LogicalOrder(rightToLeft, true, rightToLeft).text(cells).strip();
    if (!rightToLeft) {
      return looks;
    }
    String letters = new LogicalOrder(true, false, true).text(cells).strip();
    return Brackets.score(letters) > Brackets.score(looks) ? letters : looks;
  }

  /** The width of its first word. */
  float firstWord(boolean rightToLeft) {
    return rightToLeft ? rightWord : leftWord;
  }

  TextLine withoutTag() {
    return new TextLine(page, left, right, baseline, style, Tag.NONE, cells, leftWord, rightWord);
  }
}
