package org.bayan.ui.internal.grid;

import java.util.Optional;
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
    ILayerCell cell = cell(event);
    if (cell == null) {
      return null;
    }
    return part(cell, event)
        .map(Underlined::words)
        .or(
            () ->
                new CellWords(view)
                    .of(
                        BitextColumn.at(cell.getColumnIndex()),
                        view.rows().beadOfRow(cell.getRowIndex())))
        .orElse(null);
  }

  private ILayerCell cell(Event event) {
    return natTable.getCellByPosition(
        natTable.getColumnPositionByX(event.x), natTable.getRowPositionByY(event.y));
  }

  private Optional<Underlined> part(ILayerCell cell, Event event) {
    return new PointedPart(view).at(cell, event.x, event.y);
  }

  /** What the words are about: from one part of a text to the next they change within a cell. */
  @Override
  protected Object getToolTipArea(Event event) {
    ILayerCell cell = isHeader(event) ? null : cell(event);
    Optional<Underlined> part = cell == null ? Optional.empty() : part(cell, event);
    return part.isPresent() ? part.get() : super.getToolTipArea(event);
  }

  private static boolean isHeader(Event event) {
    return event.y < HeaderPainter.HEIGHT;
  }

  @Override
  protected boolean shouldCreateToolTip(Event event) {
    return !isHeader(event) && getText(event) != null;
  }
}
