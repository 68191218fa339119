package org.bayan.index.internal.memory;

/** What it costs to make one piece of another, see {@link org.bayan.index.memory.MatchScore}. */
final class PieceCosts {
  static final double WORD = 1;
  static final double MARK = 0.1;
  static final double PLACEABLE = 0.1;

  /** More than all else, so that a mark never becomes a word. */
  private static final double NEVER = 2 * WORD + MARK;

  private PieceCosts() {}

  /** A piece more or less. */
  static double gap(Piece piece) {
    return piece.isMark() ? MARK : WORD;
  }

  /** A piece for another. */
  static double change(Piece one, Piece other) {
    if (one.isMark() || other.isMark()) {
      return one.isMark() && other.isMark() ? same(one, other) ? 0 : MARK : NEVER;
    }
    if (one.kind() != other.kind() || !one.key().equals(other.key())) {
      return WORD;
    }
    if (same(one, other)) {
      return 0;
    }
    return one.isPlaceable() ? PLACEABLE : LetterDistance.of(one.folded(), other.folded());
  }

  private static boolean same(Piece one, Piece other) {
    return one.folded().equals(other.folded());
  }
}
