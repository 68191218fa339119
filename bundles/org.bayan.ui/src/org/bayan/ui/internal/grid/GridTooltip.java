package org.bayan.ui.internal.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.widgets.Event;

/** Says in words what the signs of a cell mean when the pointer rests on it. */
final class GridTooltip extends NatTableContentTooltip {

  private final GridView view;

  GridTooltip(NatTable table, GridView view) {
    super(table, GridRegion.BODY);
    this.view = view;
  }

  @Override
  protected String getText(Event event) {
    ILayerCell cell =
        natTable.getCellByPosition(
            natTable.getColumnPositionByX(event.x), natTable.getRowPositionByY(event.y));
    return cell == null
        ? null
        : new CellWords(view)
            .of(BitextColumn.at(cell.getColumnIndex()), view.rows().beadOfRow(cell.getRowIndex()))
            .orElse(null);
  }

  @Override
  protected boolean shouldCreateToolTip(Event event) {
    return getText(event) != null;
  }
}
