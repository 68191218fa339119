package org.bayan.ui.internal.grid;

import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.LinkType;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Paints how the sides of a bead are linked: its shape in a pill, a line to each side that has
 * segments (whole once a person accepted it, dotted before), a bracket where there are several, and
 * beside the shape a sign for any link type other than translation.
 */
final class LinkPainter extends BeadCellPainter {

  private static final int AROUND_SHAPE = 8;
  private static final int BRACKET = 5;

  LinkPainter(GridView view) {
    super(view);
  }

  @Override
  void paintContent(ILayerCell cell, Bead bead, GC gc, Rectangle bounds) {
    Color background = gc.getBackground();
    int middle = bounds.y + Math.min(firstLine(), bounds.height) / 2;
    gc.setForeground(palette().of(bead.getStatus()));
    gc.setLineWidth(2);
    paintSide(gc, bounds, middle, bead, true);
    paintSide(gc, bounds, middle, bead, false);
    gc.setLineStyle(SWT.LINE_SOLID);
    gc.setLineWidth(1);
    String shape = cell.getDataValue() + sign(bead.getLinkType());
    paintPill(gc, bounds, middle, shape, background);
    gc.setBackground(background);
  }

  private void paintSide(GC gc, Rectangle bounds, int middle, Bead bead, boolean source) {
    int segments = source ? bead.getSource().size() : bead.getTarget().size();
    int edge = source ? bounds.x + 6 : bounds.x + bounds.width - 6;
    int center = bounds.x + bounds.width / 2;
    gc.setLineStyle(bead.getStatus() == BeadStatus.ACCEPTED ? SWT.LINE_SOLID : SWT.LINE_DOT);
    if (segments > 0) {
      gc.drawLine(edge, middle, center, middle);
    }
    if (segments > 1) {
      int outward = source ? edge - BRACKET : edge + BRACKET;
      int top = bounds.y + 8;
      int bottom = bounds.y + bounds.height - 9;
      gc.setLineStyle(SWT.LINE_SOLID);
      gc.drawPolyline(new int[] {outward, top, edge, top, edge, bottom, outward, bottom});
    }
  }

  private void paintPill(GC gc, Rectangle bounds, int middle, String shape, Color background) {
    Point extent = gc.textExtent(shape);
    int width = extent.x + 2 * AROUND_SHAPE;
    int x = bounds.x + (bounds.width - width) / 2;
    int height = extent.y + 4;
    gc.setBackground(palette().pill(background));
    gc.fillRoundRectangle(x, middle - height / 2, width, height, height, height);
    gc.setForeground(palette().text());
    gc.drawText(shape, x + AROUND_SHAPE, middle - extent.y / 2, true);
  }

  /** In words it stands in the Segment Details. */
  private static String sign(LinkType type) {
    return switch (type) {
      case TRANSLATION -> "";
      case PARAPHRASE -> " ≈";
      case SUMMARY -> " Σ";
      case ADDED -> " +";
      case OMITTED -> " −";
    };
  }
}
