package org.bayan.ui.internal.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.bayan.core.edit.Place;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.rows.BeadRows;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;

/** Translates between cells that NatTable has selected and beads and segments. */
final class GridCursor {

  private final SelectionLayer layer;
  private final Supplier<BeadRows> rows;
  private int column = BitextColumn.SOURCE.ordinal();
  private Side side = Side.SOURCE;

  GridCursor(SelectionLayer layer, Supplier<BeadRows> rows) {
    this.layer = layer;
    this.rows = rows;
  }

  GridSelection selection() {
    Set<Bead> beads = new LinkedHashSet<>();
    Set<GridCell> cells = new LinkedHashSet<>();
    for (PositionCoordinate position : layer.getSelectedCellPositions()) {
      if (position.getRowPosition() < rows.get().rowCount()) {
        GridCell cell = cell(position.getColumnPosition(), position.getRowPosition());
        beads.add(cell.bead());
        cells.add(cell);
      }
    }
    return new GridSelection(inOrder(beads), new ArrayList<>(cells), cursor());
  }

  private List<Bead> inOrder(Set<Bead> beads) {
    return beads.stream().sorted(Comparator.comparingInt(rows.get()::indexOf)).toList();
  }

  private Optional<GridCell> cursor() {
    PositionCoordinate anchor = layer.getSelectionAnchor();
    return anchor.getRowPosition() < 0
            || anchor.getColumnPosition() < 0
            || anchor.getRowPosition() >= rows.get().rowCount()
        ? Optional.empty()
        : Optional.of(cell(anchor.getColumnPosition(), anchor.getRowPosition()));
  }

  /** The cell of a text that the keyboard is in, or beside. */
  Optional<GridCell> textCell() {
    return cursor()
        .map(
            cell ->
                cell.side().isPresent()
                    ? cell
                    : cell(
                        BitextColumn.of(side).ordinal(),
                        rows.get().rows(rows.get().indexOf(cell.bead())).first()));
  }

  /** Goes to the text on the other side; from what is told of the bead, to the nearest text. */
  void cross() {
    PositionCoordinate anchor = layer.getSelectionAnchor();
    int row = anchor.getRowPosition();
    if (row >= 0 && row < rows.get().rowCount()) {
      BitextColumn to =
          switch (BitextColumn.at(anchor.getColumnPosition())) {
            case NUMBER, TARGET -> BitextColumn.SOURCE;
            case SOURCE, LINK, STATUS, CONFIDENCE, CITATION -> BitextColumn.TARGET;
          };
      select(to.ordinal(), row);
    }
  }

  GridCell cell(int column, int row) {
    BeadRows shown = rows.get();
    Optional<Side> side = BitextColumn.at(column).side();
    Optional<Segment> segment = side.flatMap(one -> shown.segment(one, row));
    return new GridCell(shown.bead(shown.beadOfRow(row)), side, segment);
  }

  /**
   * Selects the cell of a place and scrolls to it. Where the place is a whole bead, the keyboard
   * stays in its column.
   *
   * @return false where its bead is not shown
   */
  boolean select(Place place) {
    int bead = rows.get().indexOf(place.bead());
    if (bead < 0) {
      return false;
    }
    if (place.segment().isEmpty()) {
      select(column, rows.get().rows(bead).first());
      return true;
    }
    Side side = sideOf(place.bead(), place.segment().get());
    int row = rows.get().rowOf(bead, side, place.segment().get());
    select(BitextColumn.of(side).ordinal(), row);
    return true;
  }

  /** Selects a cell with text or room for it, and scrolls to it; false where it is not shown. */
  boolean select(GridCell cell) {
    OptionalInt row = row(cell);
    row.ifPresent(at -> select(BitextColumn.of(cell.side().orElseThrow()).ordinal(), at));
    return row.isPresent();
  }

  /** The row in which a cell begins; empty where its bead is not shown. */
  OptionalInt row(GridCell cell) {
    int bead = rows.get().indexOf(cell.bead());
    if (bead < 0) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        cell.segment()
            .map(segment -> rows.get().rowOf(bead, cell.side().orElseThrow(), segment))
            .orElse(rows.get().rows(bead).first()));
  }

  private static Side sideOf(Bead bead, Segment segment) {
    return bead.getSource().contains(segment) ? Side.SOURCE : Side.TARGET;
  }

  void select(int column, int row) {
    layer.doCommand(new SelectCellCommand(layer, column, row, false, false));
  }

  /** Keeps in mind which column the keyboard is in, for when nothing is selected. */
  void remember() {
    int now = layer.getSelectionAnchor().getColumnPosition();
    column = now < 0 ? column : now;
    side = BitextColumn.at(column).side().orElse(side);
  }

  /** The column that the keyboard is in or was in last, that of the source at first. */
  int column() {
    return column;
  }
}
