package org.bayan.ui.internal.grid;

import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.bitext.LinkType;
import org.bayan.ui.internal.rows.Crossings;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Paints how the sides of a bead are linked: its shape in a pill, a line to each side that has
 * segments (whole once a person accepted it, dotted before), a bracket where there are several, and
 * beside the shape a sign for any link type other than translation and a cross where it crosses
 * others.
 */
final class LinkPainter extends BeadCellPainter {

  private static final int AROUND_SHAPE = 8;
  private static final int GAP = 4;
  private static final int BRACKET = 5;
  private static final int CROSS = 7;
  private static final int EDGE = 6;

  private final CrossingLines lines;

  LinkPainter(GridView view) {
    super(view);
    lines = new CrossingLines(view);
  }

  @Override
  void paintContent(ILayerCell cell, Bead bead, GC gc, Rectangle bounds) {
    Color background = gc.getBackground();
    int middle = bounds.y + Math.min(firstLine(), bounds.height) / 2;
    String shape = cell.getDataValue() + sign(bead.getLinkType());
    boolean crossed = isCrossed(view().rows().beadOfRow(cell.getRowIndex()));
    Rectangle pill = pill(gc, bounds, middle, shape, crossed);
    gc.setForeground(palette().of(bead.getStatus()));
    gc.setLineWidth(2);
    paintSide(gc, bounds, pill, bead, true);
    paintSide(gc, bounds, pill, bead, false);
    lines.paint(cell.getRowIndex(), gc, bounds, pill);
    gc.setLineStyle(SWT.LINE_SOLID);
    gc.setLineWidth(1);
    paintPill(gc, pill, shape, crossed, background);
    gc.setBackground(background);
  }

  private boolean isCrossed(int index) {
    Crossings crossings = view().crossings();
    int bead = view().rows().number(index) - 1;
    return crossings.isCrossed(bead) || crossings.isScattered(bead);
  }

  private static Rectangle pill(
      GC gc, Rectangle bounds, int middle, String shape, boolean crossed) {
    Point extent = gc.textExtent(shape);
    int width = extent.x + 2 * AROUND_SHAPE + (crossed ? GAP + CROSS : 0);
    int height = extent.y + 4;
    return new Rectangle(bounds.x + (bounds.width - width) / 2, middle - height / 2, width, height);
  }

  private static void paintSide(
      GC gc, Rectangle bounds, Rectangle pill, Bead bead, boolean source) {
    int segments = source ? bead.getSource().size() : bead.getTarget().size();
    int edge = source ? bounds.x + EDGE : bounds.x + bounds.width - EDGE;
    int near = source ? pill.x - GAP : pill.x + pill.width + GAP;
    int middle = pill.y + pill.height / 2;
    gc.setLineStyle(bead.getStatus() == BeadStatus.ACCEPTED ? SWT.LINE_SOLID : SWT.LINE_DOT);
    if (segments > 0) {
      gc.drawLine(edge, middle, near, middle);
    }
    if (segments > 1) {
      int outward = source ? edge - BRACKET : edge + BRACKET;
      int top = bounds.y + 8;
      int bottom = bounds.y + bounds.height - 9;
      gc.setLineStyle(SWT.LINE_SOLID);
      gc.drawPolyline(new int[] {outward, top, edge, top, edge, bottom, outward, bottom});
    }
  }

  private void paintPill(GC gc, Rectangle pill, String shape, boolean crossed, Color background) {
    gc.setBackground(palette().pill(background));
    gc.fillRoundRectangle(pill.x, pill.y, pill.width, pill.height, pill.height, pill.height);
    gc.setForeground(palette().text());
    gc.drawText(shape, pill.x + AROUND_SHAPE, pill.y + 2, true);
    if (crossed) {
      paintCross(gc, pill.x + pill.width - AROUND_SHAPE - CROSS, pill.y + pill.height / 2);
    }
  }

  private void paintCross(GC gc, int x, int middle) {
    int top = middle - CROSS / 2;
    gc.setForeground(palette().crossing());
    gc.setLineWidth(2);
    gc.drawLine(x, top, x + CROSS, top + CROSS);
    gc.drawLine(x, top + CROSS, x + CROSS, top);
    gc.setLineWidth(1);
  }

  /** In words it stands in the tooltip and in the Segment Details. */
  static String sign(LinkType type) {
    return switch (type) {
      case TRANSLATION -> "";
      case PARAPHRASE -> " ≈";
      case SUMMARY -> " Σ";
      case ADDED -> " +";
      case OMITTED -> " −";
    };
  }
}
