package org.bayan.ui.internal.grid;

import java.util.List;
import java.util.stream.Collectors;
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
    List<Underlined> parts = parts(cell, event);
    if (!parts.isEmpty()) {
      return parts.stream().map(Underlined::words).distinct().collect(Collectors.joining("\n"));
    }
    return new CellWords(view)
        .of(BitextColumn.at(cell.getColumnIndex()), view.rows().beadOfRow(cell.getRowIndex()))
        .orElse(null);
  }

  private ILayerCell cell(Event event) {
    return natTable.getCellByPosition(
        natTable.getColumnPositionByX(event.x), natTable.getRowPositionByY(event.y));
  }

  private List<Underlined> parts(ILayerCell cell, Event event) {
    return new PointedPart(view).at(cell, event.x, event.y);
  }

  /** What the words are about: from one part of a text to the next they change within a cell. */
  @Override
  protected Object getToolTipArea(Event event) {
    ILayerCell cell = isHeader(event) ? null : cell(event);
    List<Underlined> parts = cell == null ? List.of() : parts(cell, event);
    return parts.isEmpty() ? super.getToolTipArea(event) : parts;
  }

  private static boolean isHeader(Event event) {
    return event.y < HeaderPainter.HEIGHT;
  }

  @Override
  protected boolean shouldCreateToolTip(Event event) {
    return !isHeader(event) && getText(event) != null;
  }
}
