package org.bayan.okapi.internal.pdf;

/** What a character does to direction: the classes of UAX #9 as far as they matter here. */
enum Bidi {
  /** Letters written from left to right. */
  LEFT,
  /** Letters written from right to left. */
  RIGHT,
  /** 0 to 9. */
  EUROPEAN,
  /** ٠ to ٩. */
  ARABIC_NUMBER,
  /** What may stand once between two digits of a number in any text. */
  SEPARATOR,
  /** Plus and minus: between two digits where no Arabic letter comes before. */
  SIGN,
  /** What belongs to a number beside it only where no Arabic letter comes before. */
  TERMINATOR,
  /** White space. */
  SPACE,
  /** All else. */
  NEUTRAL;

  boolean isDigit() {
    return this == EUROPEAN || this == ARABIC_NUMBER;
  }

  boolean isLetter() {
    return this == LEFT || this == RIGHT;
  }

  /** The class of a glyph: that of its first letter or digit, else of its first character. */
  static Bidi of(String text) {
    Bidi first = NEUTRAL;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      Bidi bidi = of(codePoint);
      if (bidi.isLetter() || bidi.isDigit()) {
        return bidi;
      }
      if (i == 0) {
        first = bidi;
      }
      i += Character.charCount(codePoint);
    }
    return first;
  }

  private static Bidi of(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LEFT;
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          RIGHT;
      case Character.DIRECTIONALITY_EUROPEAN_NUMBER -> EUROPEAN;
      case Character.DIRECTIONALITY_ARABIC_NUMBER -> ARABIC_NUMBER;
      case Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR -> SEPARATOR;
      case Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR -> SIGN;
      case Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR -> TERMINATOR;
      case Character.DIRECTIONALITY_WHITESPACE, Character.DIRECTIONALITY_SEGMENT_SEPARATOR -> SPACE;
      default -> NEUTRAL;
    };
  }
}
