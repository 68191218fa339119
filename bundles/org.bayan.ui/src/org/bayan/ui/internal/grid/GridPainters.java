package org.bayan.ui.internal.grid;

import org.bayan.ui.internal.rows.Side;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ColumnLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;

/** Registers the painter of each column and of the header. */
final class GridPainters extends AbstractRegistryConfiguration {

  private final GridView view;

  GridPainters(GridView view) {
    this.view = view;
  }

  @Override
  public void configureRegistry(IConfigRegistry registry) {
    for (BitextColumn column : BitextColumn.values()) {
      String label = ColumnLabelAccumulator.COLUMN_LABEL_PREFIX + column.ordinal();
      register(registry, painter(column), label);
    }
    register(registry, new HeaderPainter(view), GridRegion.COLUMN_HEADER);
  }

  private static void register(IConfigRegistry registry, ICellPainter painter, String label) {
    registry.registerConfigAttribute(
        CellConfigAttributes.CELL_PAINTER, painter, DisplayMode.NORMAL, label);
  }

  private ICellPainter painter(BitextColumn column) {
    return switch (column) {
      case NUMBER -> new NumberPainter(view);
      case SOURCE -> new SegmentPainter(view, Side.SOURCE);
      case LINK -> new LinkPainter(view);
      case TARGET -> new SegmentPainter(view, Side.TARGET);
      case STATUS -> new StatusPainter(view);
      case CONFIDENCE -> new ConfidencePainter(view);
      case CITATION -> new CitationPainter(view);
    };
  }
}
