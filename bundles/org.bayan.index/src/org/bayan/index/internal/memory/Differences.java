package org.bayan.index.internal.memory;

import java.util.ArrayList;
import java.util.List;
import org.bayan.index.memory.Difference;
import org.bayan.index.memory.Difference.Kind;
import org.bayan.index.memory.TextRange;

/** Tells where two texts differ, by the cheapest way from one to the other. */
final class Differences {
  private final List<Piece> wanted;
  private final List<Piece> found;

  private Differences(List<Piece> wanted, List<Piece> found) {
    this.wanted = wanted;
    this.found = found;
  }

  /** The differences, in the order of the texts; neighbours of one kind are one. */
  static List<Difference> of(
      List<Piece> wanted, List<Piece> found, List<PieceDistance.Step> steps) {
    return new Differences(wanted, found).all(steps);
  }

  private List<Difference> all(List<PieceDistance.Step> steps) {
    List<Difference> all = new ArrayList<>();
    int wantedEnd = 0;
    int foundEnd = 0;
    boolean touches = false;
    for (PieceDistance.Step step : steps) {
      Kind kind = kind(step);
      TextRange one = range(wanted, step.wanted(), wantedEnd);
      TextRange other = range(found, step.found(), foundEnd);
      wantedEnd = one.end();
      foundEnd = other.end();
      if (kind != null) {
        Difference difference = new Difference(kind, one, other);
        boolean joined = touches && kind != Kind.PLACEABLE && all.getLast().kind() == kind;
        all.add(joined ? join(all.removeLast(), difference) : difference);
      }
      touches = kind != null;
    }
    return all;
  }

  private Kind kind(PieceDistance.Step step) {
    if (step.found() < 0) {
      return Kind.MISSING;
    }
    if (step.wanted() < 0) {
      return Kind.ADDED;
    }
    Piece one = wanted.get(step.wanted());
    Piece other = found.get(step.found());
    if (PieceCosts.change(one, other) == 0) {
      return null;
    }
    boolean related = one.key().equals(other.key());
    return !related ? Kind.CHANGED : one.isPlaceable() ? Kind.PLACEABLE : Kind.FORM;
  }

  /** The range of a piece, or the place behind the last one. */
  private static TextRange range(List<Piece> pieces, int index, int end) {
    return index < 0
        ? new TextRange(end, end)
        : new TextRange(pieces.get(index).start(), pieces.get(index).end());
  }

  private static Difference join(Difference first, Difference second) {
    return new Difference(
        first.kind(),
        new TextRange(first.wanted().start(), second.wanted().end()),
        new TextRange(first.found().start(), second.found().end()));
  }
}
