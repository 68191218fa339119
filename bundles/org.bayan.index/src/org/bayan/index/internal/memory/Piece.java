package org.bayan.index.internal.memory;

/**
 * A piece of a text that is compared as a whole.
 *
 * @param kind what it is
 * @param folded how it is written, folded
 * @param key what its other forms have in common with it
 * @param start where it begins, in UTF-16 units
 * @param end where it ends, exclusive
 */
record Piece(Kind kind, String folded, String key, int start, int end) {

  /** What a piece is. */
  enum Kind {
    /** A word. */
    WORD,
    /** A number in digits. */
    NUMBER,
    /** A date with a day or year in digits. */
    DATE,
    /** A punctuation mark. */
    MARK
  }

  boolean isMark() {
    return kind == Kind.MARK;
  }

  /** Whether only its kind counts, as another may be put in its place. */
  boolean isPlaceable() {
    return kind == Kind.NUMBER || kind == Kind.DATE;
  }
}
