package org.bayan.ui.internal.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.grid.GridCell;
import org.bayan.ui.internal.rows.BeadRows;
import org.bayan.ui.internal.rows.Side;

/**
 * The cells that Tab goes through: in each bead the segments of the source, then those of the
 * target. A side without segments is one stop, where the text that is missing can be written.
 *
 * @param rows the beads that are shown
 * @param sides the sides that are gone through
 */
record Stops(BeadRows rows, Set<Side> sides) {

  /** The stop after a cell; empty after the last. */
  Optional<GridCell> next(GridCell cell) {
    List<GridCell> own = of(cell.bead());
    int at = own.indexOf(cell);
    if (at >= 0 && at + 1 < own.size()) {
      return Optional.of(own.get(at + 1));
    }
    return bead(cell, 1).map(bead -> of(bead).getFirst());
  }

  /** The stop before a cell; empty before the first. */
  Optional<GridCell> previous(GridCell cell) {
    int at = of(cell.bead()).indexOf(cell);
    if (at > 0) {
      return Optional.of(of(cell.bead()).get(at - 1));
    }
    return bead(cell, -1).map(bead -> of(bead).getLast());
  }

  /** The cell above or below on the same side; empty at the ends. */
  Optional<GridCell> beside(GridCell cell, int step) {
    Side side = cell.side().orElseThrow();
    List<GridCell> own = of(cell.bead(), side);
    int at = own.indexOf(cell) + step;
    if (at >= 0 && at < own.size()) {
      return Optional.of(own.get(at));
    }
    return bead(cell, step)
        .map(bead -> of(bead, side))
        .map(cells -> step > 0 ? cells.getFirst() : cells.getLast());
  }

  /** The first stop of a bead on a side. */
  static GridCell first(Bead bead, Side side) {
    return of(bead, side).getFirst();
  }

  private Optional<Bead> bead(GridCell cell, int step) {
    int index = rows.indexOf(cell.bead());
    int next = index + step;
    return index < 0 || next < 0 || next >= rows.beadCount()
        ? Optional.empty()
        : Optional.of(rows.bead(next));
  }

  private List<GridCell> of(Bead bead) {
    List<GridCell> cells = new ArrayList<>();
    for (Side side : Side.values()) {
      if (sides.contains(side)) {
        cells.addAll(of(bead, side));
      }
    }
    return cells;
  }

  private static List<GridCell> of(Bead bead, Side side) {
    List<Segment> segments = side.segments(bead);
    return segments.isEmpty()
        ? List.of(new GridCell(bead, Optional.of(side), Optional.empty()))
        : segments.stream()
            .map(segment -> new GridCell(bead, Optional.of(side), Optional.of(segment)))
            .toList();
  }
}
