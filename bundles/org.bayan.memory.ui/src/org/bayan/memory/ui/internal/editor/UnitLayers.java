package org.bayan.memory.ui.internal.editor;

import java.util.Arrays;
import org.bayan.memory.ui.MemoryUi;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.painter.layer.CellLayerPainter;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/** The stack of NatTable layers: data, selection, viewport, titles above. */
final class UnitLayers {

  private static final int LEAST_WIDTH = 40;
  private static final String WIDTH = "units.width.";

  final DataLayer data;
  final SelectionLayer selection;
  final ViewportLayer viewport;
  final CompositeLayer whole;

  UnitLayers(UnitRows rows) {
    data = new DataLayer(rows);
    data.setDefaultMinColumnWidth(LEAST_WIDTH);
    for (UnitColumn column : UnitColumn.values()) {
      int width = widths().getInt(WIDTH + column.id(), column.width());
      data.setColumnWidthByPosition(column.ordinal(), width);
    }
    data.addLayerListener(this::remember);
    // The usual model of cells: it keeps ranges, so that a million rows are selected at once.
    selection = new SelectionLayer(data, false);
    selection.addConfiguration(new RowOnlySelectionConfiguration());
    // The cells draw their own lines and selection.
    selection.setLayerPainter(new CellLayerPainter());
    viewport = new ViewportLayer(selection);
    whole = new CompositeLayer(1, 2);
    whole.setChildLayer(GridRegion.COLUMN_HEADER, header(), 0, 0);
    whole.setChildLayer(GridRegion.BODY, viewport, 0, 1);
  }

  private ColumnHeaderLayer header() {
    String[] titles =
        Arrays.stream(UnitColumn.values()).map(UnitColumn::title).toArray(String[]::new);
    DataLayer header =
        new DefaultColumnHeaderDataLayer(new DefaultColumnHeaderDataProvider(titles));
    header.setDefaultRowHeight(UnitTitlePainter.HEIGHT);
    ColumnHeaderLayer layer = new ColumnHeaderLayer(header, viewport, selection);
    layer.setLayerPainter(new CellLayerPainter());
    return layer;
  }

  private static IEclipsePreferences widths() {
    return InstanceScope.INSTANCE.getNode(MemoryUi.BUNDLE);
  }

  private void remember(ILayerEvent event) {
    if (event instanceof ColumnResizeEvent) {
      for (UnitColumn column : UnitColumn.values()) {
        int width = data.getColumnWidthByPosition(column.ordinal());
        widths().putInt(WIDTH + column.id(), width);
      }
    }
  }
}
