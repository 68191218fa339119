package org.bayan.ui.internal.rows;

import java.util.Arrays;
import java.util.List;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;

/** The heights of the rows of one bead, just enough for the cells of both sides. */
final class BeadHeights {

  private BeadHeights() {}

  static int[] of(Bead bead, SegmentHeight height, int least) {
    if (bead.getSource().size() == 1 && bead.getTarget().size() == 1) {
      // Most beads are like this, and a book has tens of thousands.
      int source = height.of(Side.SOURCE, bead.getSource().get(0));
      int target = height.of(Side.TARGET, bead.getTarget().get(0));
      return new int[] {Math.max(least, Math.max(source, target))};
    }
    int[] rows = new int[BeadRows.rowsNeeded(bead)];
    Arrays.fill(rows, least);
    for (Side side : Side.values()) {
      fitSingles(rows, side, side.segments(bead), height);
    }
    for (Side side : Side.values()) {
      fitLast(rows, side, side.segments(bead), height);
    }
    return rows;
  }

  private static void fitSingles(
      int[] rows, Side side, List<Segment> segments, SegmentHeight height) {
    boolean lastSpans = segments.size() < rows.length;
    int singles = lastSpans ? segments.size() - 1 : segments.size();
    for (int line = 0; line < singles; line++) {
      rows[line] = Math.max(rows[line], height.of(side, segments.get(line)));
    }
  }

  /** What a cell that spans several rows needs beyond them goes to the last of them. */
  private static void fitLast(int[] rows, Side side, List<Segment> segments, SegmentHeight height) {
    if (segments.isEmpty() || segments.size() == rows.length) {
      return;
    }
    int first = segments.size() - 1;
    int there = Arrays.stream(rows, first, rows.length).sum();
    int missing = height.of(side, segments.get(first)) - there;
    rows[rows.length - 1] += Math.max(0, missing);
  }
}
