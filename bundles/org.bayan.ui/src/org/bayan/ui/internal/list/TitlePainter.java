package org.bayan.ui.internal.list;

import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the titles of the columns of a list. */
public abstract class TitlePainter extends AbstractCellPainter {

  /** In pixels. */
  public static final int HEIGHT = 28;

  private static final int ABOVE_LINE = 7;

  private final Supplier<ListColors> colors;

  /** A painter of titles. */
  protected TitlePainter(Supplier<ListColors> colors) {
    this.colors = colors;
  }

  /** The title of a column, by the index that it had at first. */
  protected abstract String title(int column);

  /** Whether a title stands at the right end of its cell rather than at the left. */
  protected boolean isAtEnd(int column) {
    return false;
  }

  /**
   * Paints what stands beside a title.
   *
   * @param title where that stands, as high as the cell
   */
  protected void paintBeside(int column, GC gc, Rectangle title) {
    // A title stands alone unless a list says otherwise.
  }

  @Override
  public final void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
    int column = cell.getColumnIndex();
    gc.setBackground(colors.get().header());
    gc.fillRectangle(bounds);
    gc.setForeground(colors.get().faintText());
    Point extent = gc.textExtent(title(column));
    int x =
        isAtEnd(column)
            ? bounds.x + bounds.width - RowPainter.PADDING - extent.x
            : bounds.x + RowPainter.PADDING;
    gc.drawText(title(column), x, bounds.y + (bounds.height - extent.y) / 2, true);
    paintBeside(column, gc, new Rectangle(x, bounds.y, extent.x, bounds.height));
    gc.setForeground(colors.get().headerLine());
    gc.setLineStyle(SWT.LINE_SOLID);
    int bottom = bounds.y + bounds.height - 1;
    int right = bounds.x + bounds.width - 1;
    gc.drawLine(bounds.x, bottom, right, bottom);
    gc.drawLine(right, bounds.y + ABOVE_LINE, right, bottom - ABOVE_LINE);
  }

  @Override
  public final int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
    return gc.textExtent(title(cell.getColumnIndex())).x + 2 * RowPainter.PADDING;
  }

  @Override
  public final int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
    return HEIGHT;
  }
}
