package org.bayan.text;

import java.util.OptionalInt;

/** Which characters XML 1.0 can hold (production 2); no others may stand in a bitext or TMX. */
public final class XmlCharacters {
  private XmlCharacters() {}

  /**
   * Whether XML can hold a character.
   *
   * @param codePoint a Unicode code point; a lone surrogate is not legal
   */
  public static boolean isLegal(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || codePoint >= 0x20 && codePoint <= 0xD7FF
        || codePoint >= 0xE000 && codePoint <= 0xFFFD
        || codePoint >= 0x10000;
  }

  /** The first code point of a text that XML cannot hold, lone surrogates among them. */
  public static OptionalInt firstIllegal(String text) {
    return text.codePoints().filter(codePoint -> !isLegal(codePoint)).findFirst();
  }
}
