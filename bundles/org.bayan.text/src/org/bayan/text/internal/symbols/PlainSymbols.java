package org.bayan.text.internal.symbols;

import org.bayan.text.BidiControls;

/**
 * A text in which symbols look alike whatever script stands around them: without invisible
 * characters, with ASCII digits, strokes, hyphens and spaces; and the way back to the text itself.
 */
public final class PlainSymbols {
  private static final int SOFT_HYPHEN = 0x00AD;
  private static final String STROKES = "\u2044\u2215\uFF0F";
  private static final String HYPHENS = "\u2010\u2011\u2012\u2013\uFF0D";

  private final StringBuilder plain = new StringBuilder();
  private final int[] origins;

  /** Makes the plain form of a text. */
  public PlainSymbols(String text) {
    origins = new int[text.length() + 1];
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (!isInvisible(codePoint)) {
        add(plain(codePoint), i);
      }
      i += Character.charCount(codePoint);
    }
  }

  private void add(int codePoint, int origin) {
    // What lies beyond the basic plane is in no symbol; one character in its place keeps the count.
    origins[plain.length()] = origin;
    plain.append(Character.isBmpCodePoint(codePoint) ? (char) codePoint : '\uFFFD');
  }

  private static boolean isInvisible(int codePoint) {
    return BidiControls.isControl(codePoint)
        || codePoint == SOFT_HYPHEN
        || codePoint >= 0x200B && codePoint <= 0x200D
        || codePoint == 0x2060
        || codePoint == 0xFEFF;
  }

  private static int plain(int codePoint) {
    if (Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER) {
      return '0' + Character.digit(codePoint, 10);
    }
    if (Character.isSpaceChar(codePoint)) {
      return ' ';
    }
    if (STROKES.indexOf(codePoint) >= 0) {
      return '/';
    }
    return HYPHENS.indexOf(codePoint) >= 0 ? '-' : codePoint;
  }

  /** The plain form. */
  public CharSequence text() {
    return plain;
  }

  /** Where a character of the plain form stands in the text. */
  public int origin(int index) {
    return origins[index];
  }
}
