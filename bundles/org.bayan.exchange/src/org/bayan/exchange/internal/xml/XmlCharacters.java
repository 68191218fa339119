package org.bayan.exchange.internal.xml;

import java.util.OptionalInt;

/** Which characters XML can hold (XML 1.0, production 2). */
public final class XmlCharacters {

  private XmlCharacters() {}

  /** The first code point of a text that XML cannot hold, lone surrogates among them. */
  public static OptionalInt firstForbidden(String text) {
    return text.codePoints().filter(codePoint -> !isAllowed(codePoint)).findFirst();
  }

  private static boolean isAllowed(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || (codePoint >= 0x20 && codePoint <= 0xD7FF)
        || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
        || codePoint >= 0x10000;
  }
}
