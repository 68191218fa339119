package org.bayan.okapi.internal.extract;

/** The characters that XML 1.0 allows (production 2); no others may stand in a bitext or TMX. */
final class XmlCharacters {
  private XmlCharacters() {}

  static boolean isLegal(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || (codePoint >= 0x20 && codePoint <= 0xD7FF)
        || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
        || codePoint >= 0x10000;
  }
}
