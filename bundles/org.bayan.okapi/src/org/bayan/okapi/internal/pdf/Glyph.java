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

  boolean isSpace() {
    return text.isBlank() || text.codePoints().allMatch(Character::isSpaceChar);
  }

  /** Whether it is a diacritic, which is drawn over or under another glyph. */
  boolean isMark() {
    return text.codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
  }

  /** Whether it is a letter, figure or sign that stands for itself. */
  boolean isInk() {
    return !isSpace() && !isMark();
  }

  Glyph withText(String other) {
    return new Glyph(other, left, right, baseline, style, space, order, tag);
  }
}
