package org.bayan.text.internal.search;

/** Compares texts by which of their letters are capitals; letters without case do not count. */
final class LetterCase {

  private LetterCase() {}

  /** Whether the letters with case of two texts are capitals and small ones alike. */
  static boolean isSame(String one, String other) {
    return pattern(one).equals(pattern(other));
  }

  /** Whether it holds as far as both texts have letters. */
  static boolean beginsAlike(String one, String other) {
    String first = pattern(one);
    String second = pattern(other);
    int length = Math.min(first.length(), second.length());
    return first.regionMatches(0, second, 0, length);
  }

  private static String pattern(String text) {
    StringBuilder pattern = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> Character.isUpperCase(c) || Character.isLowerCase(c))
        .forEach(c -> pattern.append(Character.isUpperCase(c) ? 'U' : 'l'));
    return pattern.toString();
  }
}
