package org.bayan.okapi.internal.pdf;

import org.bayan.text.XmlCharacters;

/** What a font says of a glyph, freed of what is no text. */
final class Symbols {
  private static final char FIRST_PRIVATE = '\uE000';
  private static final char LAST_PRIVATE = '\uF8FF';

  private Symbols() {}

  /** The text of a glyph, empty for one that stands for nothing. */
  static String text(String unicode) {
    if (unicode == null) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    unicode.codePoints().map(Symbols::character).filter(c -> c != 0).forEach(text::appendCodePoint);
    return PresentationForms.fold(text.toString());
  }

  /** The bullets of the fonts Symbol and Wingdings are private characters in files of Word. */
  private static int character(int codePoint) {
    return switch (codePoint) {
      case 0xF0B7 -> '\u2022';
      case 0xF0A7 -> '\u25AA';
      case 0xF0D8 -> '\u2023';
      case 0xF0FC -> '\u2713';
      default -> isText(codePoint) ? codePoint : 0;
    };
  }

  private static boolean isText(int codePoint) {
    return XmlCharacters.isLegal(codePoint)
        && !isPrivate(codePoint)
        && codePoint != LineMaker.RAISED
        && codePoint != LineMaker.END
        && codePoint != 0xFFFD
        && (codePoint < 0x7F || codePoint > 0x9F);
  }

  static boolean isPrivate(int codePoint) {
    return codePoint >= FIRST_PRIVATE && codePoint <= LAST_PRIVATE || codePoint >= 0xF0000;
  }
}
