package org.bayan.ui.internal.grid;

import org.bayan.ui.internal.rows.RowHeights;
import org.eclipse.nebula.widgets.nattable.layer.SpanningDataLayer;

/**
 * The lowest layer of the grid. NatTable can only hold a height for each row or one for all; here
 * the heights come from {@link RowHeights}, which sums 30,000 of them without walking over them.
 */
final class BitextDataLayer extends SpanningDataLayer {

  private RowHeights heights;

  BitextDataLayer(BitextCells cells) {
    super(cells);
    setDefaultMinColumnWidth(40);
    for (BitextColumn column : BitextColumn.values()) {
      if (column.sharesWidth()) {
        setColumnPercentageSizing(column.ordinal(), true);
      } else {
        setColumnWidthByPosition(column.ordinal(), column.width());
      }
    }
  }

  void setHeights(RowHeights heights) {
    this.heights = heights;
  }

  @Override
  public int getHeight() {
    return heights == null ? 0 : heights.total();
  }

  @Override
  public int getPreferredHeight() {
    return getHeight();
  }

  @Override
  public int getRowHeightByPosition(int row) {
    return heights == null || row < 0 || row >= getRowCount() ? 0 : heights.height(row);
  }

  @Override
  public int getStartYOfRowPosition(int row) {
    return heights == null || row < 0 ? -1 : heights.start(row);
  }

  @Override
  public int getRowPositionByY(int y) {
    return heights == null ? -1 : heights.rowAt(y);
  }

  @Override
  public boolean isRowPositionResizable(int row) {
    return false;
  }
}
