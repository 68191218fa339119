package org.bayan.okapi.internal.direction;

import java.util.BitSet;
import org.bayan.text.BidiControls;
import org.bayan.text.Direction;

/** Which way a text runs, told from its characters. */
final class TextDirection {
  private static final int UNKNOWN = -1;

  private TextDirection() {}

  /** The direction of most letters of a text; {@code otherwise} when there is no majority. */
  static Direction ofMost(String text, Direction otherwise) {
    int balance = balance(text);
    if (balance == 0) {
      return otherwise;
    }
    return balance > 0 ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
  }

  /** The number of right-to-left letters less that of all others. */
  static int balance(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .map(c -> isRightToLeft(Character.getDirectionality(c)) ? 1 : -1)
        .sum();
  }

  /**
   * Gives every character of a paragraph one of the two directions, for formats that mark stretches
   * of text with their direction. It follows the resolution of weak and neutral types in the
   * Unicode Bidirectional Algorithm (UAX 9, rules W1, W7 and N1 to N2) with two differences: a
   * number goes with the letter before it, in Arabic too, because the formats set the numbers of an
   * Arabic text as Arabic; and the controls of the algorithm are neutral.
   *
   * @return the right-to-left characters, by index of the UTF-16 unit
   */
  static BitSet rightToLeft(String text, Direction base) {
    boolean baseIsRight = base == Direction.RIGHT_TO_LEFT;
    BitSet right = new BitSet(text.length());
    boolean before = baseIsRight;
    int open = 0;
    int next;
    for (int i = 0; i < text.length(); i = next) {
      int codePoint = text.codePointAt(i);
      next = i + Character.charCount(codePoint);
      int strong = strong(codePoint, before, open == i);
      if (strong != UNKNOWN) {
        right.set(open, i, before == (strong == 1) ? before : baseIsRight);
        before = strong == 1;
        right.set(i, next, before);
        open = next;
      }
    }
    right.set(open, text.length(), baseIsRight);
    return right;
  }

  /** 1 for right to left, 0 for left to right, or unknown for a neutral character. */
  private static int strong(int codePoint, boolean before, boolean adjacent) {
    if (BidiControls.isControl(codePoint)) {
      return UNKNOWN;
    }
    byte directionality = Character.getDirectionality(codePoint);
    if (isRightToLeft(directionality) || directionality == Character.DIRECTIONALITY_ARABIC_NUMBER) {
      return 1;
    }
    return switch (directionality) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> 0;
      case Character.DIRECTIONALITY_EUROPEAN_NUMBER -> before ? 1 : 0;
      case Character.DIRECTIONALITY_NONSPACING_MARK -> adjacent ? (before ? 1 : 0) : UNKNOWN;
      default -> UNKNOWN;
    };
  }

  private static boolean isRightToLeft(byte directionality) {
    return directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || directionality == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
