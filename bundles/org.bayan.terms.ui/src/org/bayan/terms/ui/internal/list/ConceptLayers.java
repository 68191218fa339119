package org.bayan.terms.ui.internal.list;

import java.util.List;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.ui.internal.list.ListLayers;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;

/** The stack of NatTable layers: data, order of columns, selection, viewport, titles above. */
final class ConceptLayers {

  private static final int LEAST_WIDTH = 40;

  final DataLayer data;
  final ColumnReorderLayer reorder;
  final ListLayers list;

  ConceptLayers(ShownRows rows, List<ConceptColumn> columns) {
    data = new DataLayer(rows);
    data.setDefaultMinColumnWidth(LEAST_WIDTH);
    for (int column = 0; column < columns.size(); column++) {
      data.setColumnWidthByPosition(column, ColumnMemory.width(columns.get(column)));
    }
    reorder = new ColumnReorderLayer(data);
    SelectionLayer selection = new SelectionLayer(reorder, false);
    selection.setSelectionModel(
        new RowSelectionModel<ConceptEntry>(selection, rows, rows::number, true));
    list = new ListLayers(data, selection, columns.stream().map(ConceptColumn::title).toList());
  }
}
