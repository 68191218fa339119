package org.bayan.terms.ui.internal.list;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;

/** Says the whole text of a cell in which there is no room for it. */
final class ConceptToolTip extends NatTableContentTooltip {

  private final ConceptGrid grid;

  ConceptToolTip(NatTable table, ConceptGrid grid) {
    super(table, GridRegion.BODY);
    this.grid = grid;
  }

  @Override
  protected String getText(Event event) {
    int column = natTable.getColumnPositionByX(event.x);
    ILayerCell cell = natTable.getCellByPosition(column, natTable.getRowPositionByY(event.y));
    if (cell == null || cell.getRowIndex() >= grid.rows().getRowCount()) {
      return null;
    }
    String text =
        String.valueOf(grid.rows().getDataValue(cell.getColumnIndex(), cell.getRowIndex()));
    return text.isEmpty() || fits(text, cell.getBounds().width) ? null : text;
  }

  private boolean fits(String text, int width) {
    GC gc = new GC(natTable);
    try {
      return gc.textExtent(text).x <= width - 2 * ConceptPainter.PADDING;
    } finally {
      gc.dispose();
    }
  }

  @Override
  protected boolean shouldCreateToolTip(Event event) {
    return event.y >= ConceptTitlePainter.HEIGHT && getText(event) != null;
  }
}
