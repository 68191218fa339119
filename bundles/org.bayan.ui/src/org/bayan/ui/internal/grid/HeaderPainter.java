package org.bayan.ui.internal.grid;

import org.bayan.text.Direction;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the title of a column, at the side at which the texts below it begin. */
final class HeaderPainter extends AbstractCellPainter {

  static final int HEIGHT = 30;

  private final GridView view;

  HeaderPainter(GridView view) {
    this.view = view;
  }

  @Override
  public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
    Palette palette = view.palette();
    gc.setBackground(palette.header());
    gc.fillRectangle(bounds);
    String title = String.valueOf(cell.getDataValue());
    Point extent = gc.textExtent(title);
    gc.setForeground(palette.faintText());
    gc.drawText(
        title, start(cell, bounds, extent.x), bounds.y + (bounds.height - extent.y) / 2, true);
    if (view.isSorted() && BitextColumn.at(cell.getColumnIndex()) == BitextColumn.CONFIDENCE) {
      paintArrow(gc, start(cell, bounds, extent.x) + extent.x + 5, bounds);
    }
    gc.setForeground(palette.line());
    gc.setLineStyle(SWT.LINE_SOLID);
    int bottom = bounds.y + bounds.height - 1;
    int right = bounds.x + bounds.width - 1;
    gc.drawLine(bounds.x, bottom, right, bottom);
    gc.drawLine(right, bounds.y + 7, right, bottom - 7);
  }

  private void paintArrow(GC gc, int x, Rectangle bounds) {
    int middle = bounds.y + bounds.height / 2;
    gc.setBackground(view.palette().accent());
    gc.fillPolygon(new int[] {x, middle + 3, x + 4, middle - 3, x + 8, middle + 3});
  }

  private int start(ILayerCell cell, Rectangle bounds, int width) {
    int left = bounds.x + SegmentLayouts.HORIZONTAL_PADDING;
    int right = bounds.x + bounds.width - SegmentLayouts.HORIZONTAL_PADDING - width;
    return switch (BitextColumn.at(cell.getColumnIndex())) {
      case NUMBER -> bounds.x + bounds.width - 10 - width;
      case SOURCE -> rightToLeft(Side.SOURCE) ? right : left;
      case TARGET -> rightToLeft(Side.TARGET) ? right : left;
      case LINK -> bounds.x + (bounds.width - width) / 2;
      case STATUS, CONFIDENCE, CITATION -> left;
    };
  }

  private boolean rightToLeft(Side side) {
    return view.layouts().direction(side) == Direction.RIGHT_TO_LEFT;
  }

  @Override
  public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
    return gc.textExtent(String.valueOf(cell.getDataValue())).x
        + 2 * SegmentLayouts.HORIZONTAL_PADDING;
  }

  @Override
  public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
    return HEIGHT;
  }
}
