package org.bayan.ui.internal.grid;

import java.util.Optional;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Paints the status of a bead as a sign of its own shape and, once a person set it, its name; while
 * it is translated, how far the translation is.
 */
final class StatusPainter extends BeadCellPainter {

  private static final int SIGN = 14;

  StatusPainter(GridView view) {
    super(view);
  }

  @Override
  void paintContent(ILayerCell cell, Bead bead, GC gc, Rectangle bounds) {
    int x = bounds.x + 12;
    int middle = bounds.y + Math.min(firstLine(), bounds.height) / 2;
    Optional<Side> written = view().written();
    if (written.isPresent()) {
      new StatePainter(palette()).paint(StatePainter.of(bead, written.get()), gc, x, middle);
    } else {
      paintStatus(bead.getStatus(), gc, x, middle);
    }
  }

  private void paintStatus(BeadStatus status, GC gc, int x, int middle) {
    gc.setForeground(palette().of(status));
    gc.setLineStyle(SWT.LINE_SOLID);
    gc.setLineWidth(2);
    paintSign(status, gc, x, middle - SIGN / 2);
    gc.setLineWidth(1);
    String label = StatusLabels.shortName(status);
    Point extent = gc.textExtent(label);
    gc.setForeground(status == BeadStatus.UNREVIEWED ? palette().faintText() : palette().text());
    gc.drawText(label, x + SIGN + 8, middle - extent.y / 2, true);
  }

  private static void paintSign(BeadStatus status, GC gc, int x, int y) {
    switch (status) {
      case ACCEPTED ->
          Tick.draw(gc, x, SIGN, x + 1, y + 7, x + 5, y + SIGN - 3, x + SIGN - 1, y + 2);
      case NEEDS_REVIEW -> {
        int middle = x + SIGN / 2;
        gc.drawPolygon(new int[] {middle, y, x + SIGN, y + SIGN - 1, x, y + SIGN - 1});
        gc.drawLine(middle, y + 5, middle, y + 8);
        gc.drawPoint(middle, y + 11);
      }
      case UNREVIEWED -> {
        gc.setLineWidth(1);
        gc.drawOval(x + 2, y + 2, SIGN - 4, SIGN - 4);
      }
    }
  }
}
