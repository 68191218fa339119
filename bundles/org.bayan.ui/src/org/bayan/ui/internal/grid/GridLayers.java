package org.bayan.ui.internal.grid;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.bayan.ui.internal.rows.BeadRows;
import org.bayan.ui.internal.rows.RowSpan;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.ColumnLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.graphics.Rectangle;

/** The stack of NatTable layers: data, selection, viewport, and a header above them. */
final class GridLayers {

  final BitextDataLayer data;
  final SelectionLayer selection;
  final MeasuringViewport viewport;
  final CompositeLayer whole;

  GridLayers(BitextCells cells, Map<BitextColumn, String> titles) {
    data = new BitextDataLayer(cells);
    data.setConfigLabelAccumulator(new ColumnLabelAccumulator());
    selection = new SelectionLayer(data);
    // The cells draw their own lines and selection.
    selection.setLayerPainter(new CellLayerPainter());
    viewport = new MeasuringViewport(selection);
    whole = new CompositeLayer(1, 2);
    whole.setChildLayer(GridRegion.COLUMN_HEADER, header(titles), 0, 0);
    whole.setChildLayer(GridRegion.BODY, viewport, 0, 1);
  }

  /** Where the cell that begins in a row is on the grid; empty where no part of it is seen. */
  Optional<Rectangle> bounds(BitextColumn column, OptionalInt firstRow, BeadRows rows) {
    if (firstRow.isEmpty()) {
      return Optional.empty();
    }
    int row = firstRow.getAsInt();
    RowSpan span =
        column
            .side()
            .map(side -> rows.cell(side, row))
            .orElseGet(() -> rows.rows(rows.beadOfRow(row)));
    Rectangle area = viewport.getClientAreaProvider().getClientArea();
    int origin = viewport.getOrigin().getY();
    int top = data.getStartYOfRowPosition(span.first()) - origin;
    int bottom = data.getStartYOfRowPosition(span.first() + span.count()) - origin;
    int left = data.getStartXOfColumnPosition(column.ordinal()) - viewport.getOrigin().getX();
    return bottom <= 0 || top >= area.height
        ? Optional.empty()
        : Optional.of(
            new Rectangle(
                left,
                HeaderPainter.HEIGHT + top,
                data.getColumnWidthByPosition(column.ordinal()),
                bottom - top));
  }

  private ColumnHeaderLayer header(Map<BitextColumn, String> titles) {
    String[] labels = new String[BitextColumn.values().length];
    titles.forEach((column, title) -> labels[column.ordinal()] = title);
    DataLayer header =
        new DefaultColumnHeaderDataLayer(new DefaultColumnHeaderDataProvider(labels));
    header.setDefaultRowHeight(HeaderPainter.HEIGHT);
    header.setRowHeightByPosition(0, HeaderPainter.HEIGHT);
    ColumnHeaderLayer layer = new ColumnHeaderLayer(header, viewport, selection);
    layer.setLayerPainter(new CellLayerPainter());
    return layer;
  }
}
