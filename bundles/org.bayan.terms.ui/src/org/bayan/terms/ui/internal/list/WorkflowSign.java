package org.bayan.terms.ui.internal.list;

import org.bayan.model.termbase.WorkflowState;
import org.bayan.ui.internal.grid.Tick;
import org.bayan.ui.internal.list.ListColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** Paints how far a concept is as a sign: half a disc, an arrow, a tick or a cross. */
final class WorkflowSign {

  /** Its width and height, in pixels. */
  static final int SIZE = 14;

  private WorkflowSign() {}

  /** Paints the sign of a state with its top at the left at a point. */
  static void paint(WorkflowState state, ListColors colors, GC gc, int x, int y) {
    gc.setLineStyle(SWT.LINE_SOLID);
    gc.setLineWidth(1);
    switch (state) {
      case UNSPECIFIED -> {
        // Nothing is said of it.
      }
      case DRAFT -> {
        gc.setForeground(colors.faintText());
        gc.setBackground(colors.faintText());
        gc.drawOval(x + 1, y + 1, SIZE - 2, SIZE - 2);
        gc.fillArc(x + 1, y + 1, SIZE - 2, SIZE - 2, -90, 180);
      }
      case PROPOSED -> {
        gc.setForeground(colors.accent());
        gc.drawOval(x + 1, y + 1, SIZE - 2, SIZE - 2);
        gc.setLineWidth(2);
        gc.drawPolyline(new int[] {x + 4, y + 8, x + 7, y + 5, x + 10, y + 8});
      }
      case APPROVED -> {
        gc.setBackground(colors.accepted());
        gc.fillOval(x, y, SIZE, SIZE);
        gc.setForeground(colors.background());
        gc.setLineWidth(2);
        Tick.draw(gc, x, SIZE, x + 4, y + 7, x + 6, y + 10, x + 10, y + 4);
      }
      case REJECTED -> {
        gc.setForeground(colors.low());
        gc.setLineWidth(2);
        gc.drawLine(x + 3, y + 3, x + SIZE - 3, y + SIZE - 3);
        gc.drawLine(x + SIZE - 3, y + 3, x + 3, y + SIZE - 3);
      }
    }
    gc.setLineWidth(1);
  }
}
