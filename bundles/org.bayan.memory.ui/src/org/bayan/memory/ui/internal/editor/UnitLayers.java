package org.bayan.memory.ui.internal.editor;

import java.util.Arrays;
import org.bayan.memory.ui.MemoryUi;
import org.bayan.ui.internal.list.ListLayers;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.event.ILayerEvent;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;

/** The stack of NatTable layers: data, selection, viewport, titles above. */
final class UnitLayers {

  private static final int LEAST_WIDTH = 40;
  private static final String WIDTH = "units.width.";

  final DataLayer data;
  final ListLayers list;

  UnitLayers(UnitRows rows) {
    data = new DataLayer(rows);
    data.setDefaultMinColumnWidth(LEAST_WIDTH);
    for (UnitColumn column : UnitColumn.values()) {
      int width = widths().getInt(WIDTH + column.id(), column.width());
      data.setColumnWidthByPosition(column.ordinal(), width);
    }
    data.addLayerListener(this::remember);
    // The usual model of cells: it keeps ranges, so that a million rows are selected at once.
    list =
        new ListLayers(
            data,
            new SelectionLayer(data, false),
            Arrays.stream(UnitColumn.values()).map(UnitColumn::title).toList());
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
