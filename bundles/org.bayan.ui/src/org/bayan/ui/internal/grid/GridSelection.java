package org.bayan.ui.internal.grid;

import java.util.List;
import java.util.Optional;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.rows.Side;

/**
 * What is selected in the grid.
 *
 * @param beads the beads with a selected cell, from top to bottom
 * @param cells the selected cells, from top to bottom
 * @param cursor the cell that the keyboard is in; empty where nothing is selected
 */
public record GridSelection(List<Bead> beads, List<GridCell> cells, Optional<GridCell> cursor) {

  /** Nothing. */
  public static final GridSelection NONE =
      new GridSelection(List.of(), List.of(), Optional.empty());

  /** Copies the lists. */
  public GridSelection {
    beads = List.copyOf(beads);
    cells = List.copyOf(cells);
  }

  /** The side of the text that the keyboard is in; the source where it is in neither. */
  public Side side() {
    return cursor.flatMap(GridCell::side).orElse(Side.SOURCE);
  }

  /**
   * The texts of the selected cells for other programs: a line for each bead, a tab between source
   * and target.
   */
  public String text() {
    return CopiedBeads.text(this);
  }

  /** The selected segments of the side that the keyboard is in. */
  public List<Segment> segments() {
    return cells.stream()
        .filter(cell -> cell.side().equals(Optional.of(side())))
        .flatMap(cell -> cell.segment().stream())
        .distinct()
        .toList();
  }
}
