package org.bayan.ui.internal.list;

import java.util.function.Supplier;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * Paints the cells of a list: the line below a row, whether it is selected, and what a column says.
 */
public abstract class RowPainter extends AbstractCellPainter {

  /** The room at either side of a text, in pixels. */
  public static final int PADDING = 10;

  private static final int BAR = 3;

  private final Control list;
  private final Supplier<ListColors> colors;

  /** A painter for a list. */
  protected RowPainter(Control list, Supplier<ListColors> colors) {
    this.list = list;
    this.colors = colors;
  }

  @Override
  public final void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
    ListColors now = colors.get();
    boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode());
    gc.setAntialias(SWT.ON);
    gc.setBackground(now.row(selected, list.isFocusControl()));
    gc.fillRectangle(bounds);
    gc.setBackground(now.line());
    gc.fillRectangle(bounds.x, bounds.y + bounds.height - 1, bounds.width, 1);
    if (selected && cell.getColumnPosition() == 0) {
      gc.setBackground(now.accent());
      gc.fillRectangle(bounds.x, bounds.y, BAR, bounds.height);
    }
    paintContent(cell, gc, bounds);
  }

  /** Paints what the column says of the row, which may be there no more. */
  protected abstract void paintContent(ILayerCell cell, GC gc, Rectangle bounds);

  @Override
  public final int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
    return cell.getBounds().height;
  }
}
