package org.bayan.index.internal.memory;

import org.bayan.text.BidiControls;

/**
 * A text without what makes no difference: bidi controls, white space at the ends and runs of it.
 */
final class SameText {

  private SameText() {}

  static String of(String text) {
    String visible = BidiControls.strip(text);
    StringBuilder same = new StringBuilder(visible.length());
    boolean space = false;
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = !same.isEmpty();
      } else {
        if (space) {
          same.append(' ');
          space = false;
        }
        same.append(c);
      }
    }
    return same.toString();
  }
}
