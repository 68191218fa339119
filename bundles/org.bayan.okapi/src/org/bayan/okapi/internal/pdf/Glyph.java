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

  /** Whether it is white space. */
  boolean isSpace() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isSpaceChar(c) && !Character.isWhitespace(c)) {
        return false;
      }
    }
    return !isFiller();
  }

  /** Whether it is a diacritic, which is drawn over or under another glyph. */
  boolean isMark() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK) {
        return false;
      }
    }
    return !isFiller();
  }

  /** Whether it is a letter, figure or sign that stands for itself. */
  boolean isInk() {
    return !isSpace() && !isMark() && !isFiller();
  }

  Glyph withText(String other) {
    return new Glyph(other, left, right, baseline, style, space, order, tag);
  }
}
