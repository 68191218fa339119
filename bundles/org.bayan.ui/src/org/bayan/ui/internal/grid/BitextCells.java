package org.bayan.ui.internal.grid;

import java.util.stream.Collectors;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.rows.BeadRows;
import org.bayan.ui.internal.rows.RowSpan;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.nebula.widgets.nattable.data.ISpanningDataProvider;
import org.eclipse.nebula.widgets.nattable.layer.cell.DataCell;

/** What each cell of the grid holds, and over how many rows it reaches. */
final class BitextCells implements ISpanningDataProvider {

  private BeadRows rows;
  private BeadCitations citations = BeadCitations.NONE;
  private boolean shown;

  BitextCells(BeadRows rows) {
    this.rows = rows;
  }

  void setRows(BeadRows rows) {
    this.rows = rows;
  }

  /**
   * Tells of citations.
   *
   * @param shown whether there is a column for them
   */
  void setCitations(BeadCitations citations, boolean shown) {
    this.citations = citations;
    this.shown = shown;
  }

  @Override
  public DataCell getCellByPosition(int column, int row) {
    RowSpan span =
        switch (BitextColumn.at(column)) {
          case SOURCE -> rows.cell(Side.SOURCE, row);
          case TARGET -> rows.cell(Side.TARGET, row);
          default -> rows.rows(rows.beadOfRow(row));
        };
    return new DataCell(column, span.first(), 1, span.count());
  }

  @Override
  public Object getDataValue(int column, int row) {
    Bead bead = rows.bead(rows.beadOfRow(row));
    return switch (BitextColumn.at(column)) {
      case NUMBER -> rows.number(rows.beadOfRow(row));
      case SOURCE -> text(Side.SOURCE, row);
      case LINK -> bead.getSource().size() + "-" + bead.getTarget().size();
      case TARGET -> text(Side.TARGET, row);
      case STATUS -> bead.getStatus();
      case CONFIDENCE -> bead.getConfidence();
      case CITATION ->
          citations.of(bead).stream().map(CitationNames::name).collect(Collectors.joining("; "));
    };
  }

  private String text(Side side, int row) {
    return rows.segment(side, row).map(Segment::getText).orElse(null);
  }

  @Override
  public void setDataValue(int column, int row, Object value) {
    throw new UnsupportedOperationException("The cells of a bitext are changed by commands only.");
  }

  @Override
  public int getColumnCount() {
    return BitextColumn.values().length - (shown ? 0 : 1);
  }

  @Override
  public int getRowCount() {
    return rows.rowCount();
  }
}
