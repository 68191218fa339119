package org.bayan.index.internal.spelling;

import java.text.Normalizer;

/** The forms of a word that are looked up. */
public final class BareWord {

  private static final int TATWEEL = 0x0640;

  private BareWord() {}

  /**
   * A word as it is written, in composed characters, without invisible ones and with the plain
   * apostrophe.
   */
  public static String visible(String word) {
    StringBuilder visible = new StringBuilder(word.length());
    composed(word)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(c -> visible.appendCodePoint(c == 0x2019 || c == 0x02BC ? '\'' : c));
    return visible.toString();
  }

  /** The visible form without Arabic diacritics and tatweel; presentation forms become letters. */
  public static String of(String word) {
    StringBuilder bare = new StringBuilder(word.length());
    visible(word)
        .codePoints()
        .filter(c -> c != TATWEEL && !isArabicMark(c))
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private static String composed(String word) {
    boolean presented = word.chars().anyMatch(c -> c >= 0xFB50 && c <= 0xFEFC);
    return Normalizer.normalize(word, presented ? Normalizer.Form.NFKC : Normalizer.Form.NFC);
  }

  private static boolean isArabicMark(int codePoint) {
    return Character.getType(codePoint) == Character.NON_SPACING_MARK
        && (codePoint >= 0x0600 && codePoint <= 0x06FF
            || codePoint >= 0x08D0 && codePoint <= 0x08FF);
  }
}
