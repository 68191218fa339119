package org.bayan.ui.internal.grid;

import org.bayan.model.bitext.Bead;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Paints the number of a bead, at the right of its column and on the height of the first line, and
 * at its left the signs for bookmarks and comments.
 */
final class NumberPainter extends BeadCellPainter {

  /** The space left and right of a number together, in pixels. */
  static final int AROUND = 40;

  private final BeadSigns signs = new BeadSigns();

  NumberPainter(GridView view) {
    super(view);
  }

  @Override
  void paintContent(ILayerCell cell, Bead bead, GC gc, Rectangle bounds) {
    signs.paint(bead, gc, bounds, Math.min(firstLine(), bounds.height), palette());
    String number = String.valueOf(cell.getDataValue());
    Point extent = gc.textExtent(number);
    gc.setForeground(palette().faintText());
    gc.drawText(
        number,
        bounds.x + bounds.width - extent.x - 10,
        bounds.y + (firstLine() - extent.y) / 2,
        true);
  }
}
