package org.bayan.ui.internal.list;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;

/** Registers the painters of the rows and titles of a list. */
public final class ListPainters extends AbstractRegistryConfiguration {

  private final RowPainter rows;
  private final TitlePainter titles;

  /** The painters of a list. */
  public ListPainters(RowPainter rows, TitlePainter titles) {
    this.rows = rows;
    this.titles = titles;
  }

  @Override
  public void configureRegistry(IConfigRegistry registry) {
    registry.registerConfigAttribute(
        CellConfigAttributes.CELL_PAINTER, rows, DisplayMode.NORMAL, GridRegion.BODY);
    registry.registerConfigAttribute(
        CellConfigAttributes.CELL_PAINTER, titles, DisplayMode.NORMAL, GridRegion.COLUMN_HEADER);
  }
}
