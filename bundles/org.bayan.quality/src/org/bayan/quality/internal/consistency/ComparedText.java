package org.bayan.quality.internal.consistency;

import org.bayan.text.Folding;

/** What texts are compared by. */
final class ComparedText {

  private ComparedText() {}

  /** A text without marks and the like, folded. */
  static String of(String text) {
    return ofFolded(Folding.key(text));
  }

  /** The same of a text that {@link Folding#key} has folded. */
  static String ofFolded(String folded) {
    StringBuilder key = new StringBuilder(folded.length());
    folded
        .codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || Character.isSpaceChar(c))
        .forEach(key::appendCodePoint);
    return key.toString().strip();
  }
}
