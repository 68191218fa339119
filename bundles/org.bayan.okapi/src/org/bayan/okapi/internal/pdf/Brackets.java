package org.bayan.okapi.internal.pdf;

import com.ibm.icu.lang.UCharacter;

/**
 * Brackets in right-to-left text. A PDF may say of a glyph that looks like {@code (} either that,
 * or the {@code )} that the writer typed; which of the two it did is seen from the pairs that come
 * out.
 */
final class Brackets {
  private static final String OPENING = "([{\u00AB\u2039";
  private static final String CLOSING = ")]}\u00BB\u203A";

  private Brackets() {}

  static boolean isOpening(String text) {
    return text.length() == 1 && OPENING.contains(text);
  }

  static boolean isClosing(String text) {
    return text.length() == 1 && CLOSING.contains(text);
  }

  static String mirrored(String text) {
    return text.length() == 1 ? Character.toString(UCharacter.getMirror(text.charAt(0))) : text;
  }

  /** Pairs that close properly, less brackets that are left over. */
  static int score(CharSequence text) {
    StringBuilder open = new StringBuilder();
    int score = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int kind = CLOSING.indexOf(c);
      if (OPENING.indexOf(c) >= 0) {
        open.append(c);
      } else if (kind >= 0) {
        int last = open.length() - 1;
        if (last >= 0 && open.charAt(last) == OPENING.charAt(kind)) {
          open.setLength(last);
          score++;
        } else {
          score--;
        }
      }
    }
    return score - open.length();
  }
}
