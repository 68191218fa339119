package org.bayan.ui.internal.commands;

import org.bayan.model.bitext.Bead;
import org.bayan.ui.internal.grid.BitextGrid;
import org.bayan.ui.internal.rows.BeadRows;

/**
 * Which beads a command changes beside the selected ones. While beads are left out or sorted, a
 * person must see what a command is about to change.
 */
enum Reach {
  /** None. */
  SELECTION,
  /** The bead below, where only one is selected. */
  PAIR,
  /** The bead above. */
  ABOVE,
  /** The bead below. */
  BELOW,
  /** Any others. */
  ALL;

  /** Whether what it changes is shown where it stands in the text. */
  boolean isShown(BitextGrid grid) {
    BeadRows rows = grid.rows();
    if (rows.isWhole() || this == SELECTION || grid.selectedBeads().isEmpty()) {
      return true;
    }
    Bead first = grid.selectedBeads().getFirst();
    int index = rows.indexOf(first);
    return switch (this) {
      case PAIR -> grid.selectedBeads().size() > 1 || rows.showsBeside(index, 1);
      case BELOW -> rows.showsBeside(index, 1);
      case ABOVE -> rows.showsBeside(index, -1);
      case SELECTION, ALL -> false;
    };
  }
}
