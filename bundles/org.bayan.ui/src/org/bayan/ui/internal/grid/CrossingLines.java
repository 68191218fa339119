package org.bayan.ui.internal.grid;

import org.bayan.model.bitext.BeadStatus;
import org.bayan.ui.internal.rows.Crossing;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Paints the part of crossing links that falls into one cell: from the pill of a bead up a lane at
 * the right of the gutter, to an arrow at the row edge where its target would stand in the order of
 * the text. The line is dashed until a person accepts the bead.
 */
final class CrossingLines {

  private static final int FIRST_LANE = 16;
  private static final int LANE = 6;
  private static final int ROUND = 5;
  private static final int ARROW = 4;
  private static final int GAP = 4;
  private static final int[] DASHES = {4, 3};

  private final GridView view;

  CrossingLines(GridView view) {
    this.view = view;
  }

  /**
   * Paints in the cell that covers a row. Where beads are left out or sorted there are no lines.
   */
  void paint(int row, GC gc, Rectangle bounds, Rectangle pill) {
    if (!view.rows().isWhole()) {
      return;
    }
    int bead = view.rows().beadOfRow(row);
    gc.setForeground(view.palette().crossing());
    for (Crossing one : view.crossings().at(bead)) {
      setDashes(gc, one);
      paint(one, bead, gc, bounds, pill);
    }
    gc.setLineStyle(SWT.LINE_SOLID);
  }

  private void setDashes(GC gc, Crossing one) {
    if (view.rows().bead(one.bead()).getStatus() == BeadStatus.ACCEPTED) {
      gc.setLineStyle(SWT.LINE_SOLID);
    } else {
      gc.setLineDash(DASHES);
    }
  }

  private static void paint(Crossing one, int bead, GC gc, Rectangle bounds, Rectangle pill) {
    int x = bounds.x + bounds.width - FIRST_LANE - one.lane() * LANE;
    int top = bounds.y;
    int bottom = bounds.y + bounds.height;
    if (bead == one.place()) {
      top += ARROW + 1 + ROUND;
    }
    if (bead == one.bead()) {
      bottom = pill.y + pill.height / 2 - ROUND;
    }
    gc.drawLine(x, top, x, bottom);
    gc.setLineStyle(SWT.LINE_SOLID);
    if (bead == one.place()) {
      gc.drawArc(x, top - ROUND, 2 * ROUND, 2 * ROUND, 90, 90);
      paintArrow(gc, x + ROUND, bounds.x + bounds.width - 2, top - ROUND);
    }
    if (bead == one.bead()) {
      gc.drawArc(x - 2 * ROUND, bottom - ROUND, 2 * ROUND, 2 * ROUND, 270, 90);
      int near = pill.x + pill.width + GAP;
      gc.drawLine(Math.min(near, x - ROUND), bottom + ROUND, x - ROUND, bottom + ROUND);
    }
  }

  private static void paintArrow(GC gc, int from, int tip, int y) {
    gc.drawLine(from, y, tip, y);
    gc.drawPolyline(new int[] {tip - ARROW, y - ARROW, tip, y, tip - ARROW, y + ARROW});
  }
}
