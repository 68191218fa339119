package org.bayan.okapi.internal.pdf;

/**
 * What one drawing operation puts on a page.
 *
 * @param text what it stands for, in logical order; several letters for a ligature
 * @param left edge
 * @param right edge, where the next glyph would start
 * @param baseline distance from the top of the page
 * @param style font size and weight
 * @param space width of a space in its font
 * @param order in which it was drawn on the page
 * @param tag of the structure element that it belongs to
 */
record Glyph(
    String text,
    float left,
    float right,
    float baseline,
    Style style,
    float space,
    int order,
    Tag tag) {

  float size() {
    return style.size();
  }

  float middle() {
    return (left + right) / 2;
  }

  /** Whether it stands for nothing and only takes up space, such as a lengthened joint. */
  boolean isFiller() {
    return text.isEmpty();
  }

  boolean isSpace() {
    return !isFiller() && text.codePoints().allMatch(Glyph::isSpace);
  }

  private static boolean isSpace(int codePoint) {
    return Character.isSpaceChar(codePoint) || Character.isWhitespace(codePoint);
  }

  /** Whether it is a diacritic, which is drawn over or under another glyph. */
  boolean isMark() {
    return !isFiller()
        && text.codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
  }

  /** Whether it is a letter, figure or sign that stands for itself. */
  boolean isInk() {
    return !isSpace() && !isMark() && !isFiller();
  }

  Glyph withText(String other) {
    return new Glyph(other, left, right, baseline, style, space, order, tag);
  }
}
