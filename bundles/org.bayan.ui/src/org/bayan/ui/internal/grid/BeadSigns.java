package org.bayan.ui.internal.grid;

import org.bayan.model.bitext.Bead;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints what hangs on a bead: a ribbon for bookmarks, a bubble for comments. */
final class BeadSigns {

  private static final int LEFT = 8;
  private static final int SIZE = 10;
  private static final int GAP = 3;

  /** Paints the signs that a bead calls for, the second below the first where there is room. */
  void paint(Bead bead, GC gc, Rectangle bounds, int firstLine, Palette palette) {
    BeadNotes notes = BeadNotes.of(bead);
    int x = bounds.x + LEFT;
    int y = bounds.y + (firstLine - SIZE) / 2;
    gc.setLineStyle(SWT.LINE_SOLID);
    gc.setLineWidth(1);
    if (notes.bookmarks() > 0 && notes.comments() > 0) {
      y -= (SIZE + GAP) / 2;
    }
    if (notes.bookmarks() > 0) {
      gc.setBackground(palette.accent());
      paintRibbon(gc, x, y);
      y += SIZE + GAP;
    }
    if (notes.comments() > 0) {
      gc.setForeground(notes.open() > 0 ? palette.text() : palette.faintText());
      paintBubble(gc, x, y);
    }
  }

  private static void paintRibbon(GC gc, int x, int y) {
    int left = x + 1;
    int right = x + SIZE - 2;
    int middle = (left + right) / 2;
    gc.fillPolygon(
        new int[] {left, y, right, y, right, y + SIZE, middle, y + SIZE - 3, left, y + SIZE});
  }

  private static void paintBubble(GC gc, int x, int y) {
    int bottom = y + SIZE - 3;
    gc.drawPolygon(
        new int[] {
          x,
          y,
          x + SIZE,
          y,
          x + SIZE,
          bottom,
          x + 5,
          bottom,
          x + 2,
          bottom + 3,
          x + 2,
          bottom,
          x,
          bottom
        });
    gc.drawLine(x + 3, y + 3, x + SIZE - 3, y + 3);
  }
}
