package org.bayan.text;

/**
 * The invisible characters that steer the bidirectional algorithm (Unicode Standard Annex 9): they
 * stay in the text, count in no key and are taken out of a copy only on demand.
 */
public final class BidiControls {
  private static final int ARABIC_LETTER_MARK = 0x061C;
  private static final int LEFT_TO_RIGHT_MARK = 0x200E;
  private static final int RIGHT_TO_LEFT_MARK = 0x200F;
  private static final int FIRST_EMBEDDING = 0x202A;
  private static final int LAST_OVERRIDE = 0x202E;
  private static final int FIRST_ISOLATE = 0x2066;
  private static final int POP_ISOLATE = 0x2069;

  private BidiControls() {}

  /** Whether a code point is one of U+061C, U+200E, U+200F, U+202A to 202E, U+2066 to 2069. */
  public static boolean isControl(int codePoint) {
    return codePoint == ARABIC_LETTER_MARK
        || codePoint == LEFT_TO_RIGHT_MARK
        || codePoint == RIGHT_TO_LEFT_MARK
        || (codePoint >= FIRST_EMBEDDING && codePoint <= LAST_OVERRIDE)
        || (codePoint >= FIRST_ISOLATE && codePoint <= POP_ISOLATE);
  }

  /** The text without its bidi controls; the same string when it has none. */
  public static String strip(String text) {
    if (text.chars().noneMatch(BidiControls::isControl)) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    text.chars().filter(c -> !isControl(c)).forEach(c -> kept.append((char) c));
    return kept.toString();
  }
}
