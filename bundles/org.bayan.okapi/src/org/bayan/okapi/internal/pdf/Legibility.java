package org.bayan.okapi.internal.pdf;

/** Counts the glyphs whose font says which letter they show. */
final class Legibility {
  /** A page number alone says nothing of the rest. */
  private static final int ENOUGH = 20;

  private static final double MOST = 0.5;

  private int known;
  private int unknown;

  void count(String unicode) {
    boolean tells =
        unicode != null && unicode.codePoints().noneMatch(c -> c < ' ' || Symbols.isPrivate(c));
    if (tells) {
      known++;
    } else {
      unknown++;
    }
  }

  /** Whether what can be read is too little of the text to go on with. */
  boolean isPoor() {
    int all = known + unknown;
    return unknown >= ENOUGH && unknown > MOST * all;
  }
}
