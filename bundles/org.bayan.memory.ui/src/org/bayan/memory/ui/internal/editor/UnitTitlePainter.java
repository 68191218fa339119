package org.bayan.memory.ui.internal.editor;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the title of a column. */
final class UnitTitlePainter extends AbstractCellPainter {

  /** In pixels. */
  static final int HEIGHT = 28;

  private final UnitGrid grid;

  UnitTitlePainter(UnitGrid grid) {
    this.grid = grid;
  }

  @Override
  public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
    UnitColors colors = grid.colors();
    String title = UnitColumn.values()[cell.getColumnIndex()].title();
    gc.setBackground(colors.header());
    gc.fillRectangle(bounds);
    gc.setForeground(colors.faintText());
    Point extent = gc.textExtent(title);
    gc.drawText(
        title, bounds.x + UnitPainter.PADDING, bounds.y + (bounds.height - extent.y) / 2, true);
    gc.setForeground(colors.headerLine());
    int bottom = bounds.y + bounds.height - 1;
    int right = bounds.x + bounds.width - 1;
    gc.drawLine(bounds.x, bottom, right, bottom);
    gc.drawLine(right, bounds.y + 7, right, bottom - 7);
  }

  @Override
  public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
    return gc.textExtent(UnitColumn.values()[cell.getColumnIndex()].title()).x
        + 2 * UnitPainter.PADDING;
  }

  @Override
  public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
    return HEIGHT;
  }
}
