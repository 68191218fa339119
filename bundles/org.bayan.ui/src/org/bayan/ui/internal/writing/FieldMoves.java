package org.bayan.ui.internal.writing;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bayan.ui.internal.grid.BitextGrid;
import org.bayan.ui.internal.grid.GridCell;
import org.bayan.ui.internal.rows.Side;

/**
 * Goes on from the field that is open to the next, committing what was typed.
 *
 * @param grid the grid that is written in
 * @param writing what is open
 */
record FieldMoves(BitextGrid grid, SegmentWriting writing) {

  /** What the Enter key does. */
  void enter() {
    if (writing.field().filter(OpenField::splitting).isPresent()) {
      writing.split();
    } else if (writing.mode().isOn()) {
      beside(1);
    } else {
      writing.close();
    }
  }

  void next() {
    go(stops().next(cell()));
  }

  void previous() {
    go(stops().previous(cell()));
  }

  /** Goes to the cell above (−1) or below (1). */
  void beside(int step) {
    go(stops().beside(cell(), step));
  }

  /** Leaves the first line upwards, or the last downwards; only where the bitext is translated. */
  boolean leave(int step) {
    if (writing.mode().isOn()) {
      beside(step);
    }
    return writing.mode().isOn();
  }

  private GridCell cell() {
    return writing.field().orElseThrow().cell();
  }

  private Stops stops() {
    Set<Side> sides = writing.mode().written().map(Set::of).orElse(EnumSet.allOf(Side.class));
    return new Stops(grid.rows(), sides);
  }

  private void go(Optional<GridCell> to) {
    if (writing.field().orElseThrow().splitting()) {
      writing.cancel();
    }
    if (writing.close()) {
      to.ifPresent(writing::edit);
    }
  }
}
