package org.bayan.terms.ui.internal.list;

import java.util.List;
import org.bayan.model.termbase.ConceptEntry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/** The stack of NatTable layers: data, order of columns, selection, viewport, titles above. */
final class ConceptLayers {

  private static final int LEAST_WIDTH = 40;

  final DataLayer data;
  final ColumnReorderLayer reorder;
  final SelectionLayer selection;
  final ViewportLayer viewport;
  final CompositeLayer whole;

  ConceptLayers(ShownRows rows, List<ConceptColumn> columns) {
    data = new DataLayer(rows);
    data.setDefaultMinColumnWidth(LEAST_WIDTH);
    for (int column = 0; column < columns.size(); column++) {
      data.setColumnWidthByPosition(column, ColumnMemory.width(columns.get(column)));
    }
    reorder = new ColumnReorderLayer(data);
    selection = new SelectionLayer(reorder, false);
    selection.setSelectionModel(
        new RowSelectionModel<ConceptEntry>(selection, rows, rows::number, true));
    selection.addConfiguration(new RowOnlySelectionConfiguration());
    // The cells draw their own lines and selection.
    selection.setLayerPainter(new CellLayerPainter());
    viewport = new ViewportLayer(selection);
    whole = new CompositeLayer(1, 2);
    whole.setChildLayer(GridRegion.COLUMN_HEADER, header(columns), 0, 0);
    whole.setChildLayer(GridRegion.BODY, viewport, 0, 1);
  }

  private ColumnHeaderLayer header(List<ConceptColumn> columns) {
    String[] titles = columns.stream().map(ConceptColumn::title).toArray(String[]::new);
    DataLayer header =
        new DefaultColumnHeaderDataLayer(new DefaultColumnHeaderDataProvider(titles));
    header.setDefaultRowHeight(ConceptTitlePainter.HEIGHT);
    ColumnHeaderLayer layer = new ColumnHeaderLayer(header, viewport, selection);
    layer.setLayerPainter(new CellLayerPainter());
    return layer;
  }
}
