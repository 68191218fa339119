package org.bayan.core.internal;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The white space around segments, which belongs to none of them. */
public final class WhiteSpace {

  private static final Pattern LINE_BREAK =
      Pattern.compile("[\\s\\p{Z}]*[\\n\\r\\u2028][\\s\\p{Z}]*");

  /** Their sentences follow each other without a space. */
  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN);

  private WhiteSpace() {}

  /**
   * The white space in a range of a text. What else stands there, such as the residue of a web
   * page, is left out.
   *
   * @param raw the text, or null when it was not extracted from a document
   * @return empty when the range is none of the text
   */
  public static String between(String raw, int start, int end) {
    if (raw == null || start < 0 || end > raw.length() || start > end) {
      return "";
    }
    StringBuilder white = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (isWhite(raw.charAt(i))) {
        white.append(raw.charAt(i));
      }
    }
    return white.toString();
  }

  /** One space where two sentences would run into each other without it, else nothing. */
  public static String needed(String before, String after) {
    if (before.isEmpty() || after.isEmpty() || isWhite(before.charAt(before.length() - 1))) {
      return "";
    }
    return after
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .mapToObj(first -> UNSPACED.contains(UnicodeScript.of(first)) ? "" : " ")
        .findFirst()
        .orElse("");
  }

  /**
   * A text whose lines are joined by one space each: where they end is the affair of its document.
   */
  static String oneLine(String text) {
    return LINE_BREAK.matcher(text).replaceAll(" ");
  }

  private static boolean isWhite(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
