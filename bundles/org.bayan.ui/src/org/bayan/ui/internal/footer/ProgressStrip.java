package org.bayan.ui.internal.footer;

import org.bayan.ui.internal.views.Shades;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A bar that is filled as far as the beads are accepted, and marked as far as some need a look. */
final class ProgressStrip {

  private final Canvas canvas;
  private final ColorRegistry colors;
  private Counts counts = new Counts(0, 0, 0);

  ProgressStrip(Composite parent, ColorRegistry colors) {
    this.colors = colors;
    canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
    canvas.addPaintListener(event -> paint(event.gc));
    canvas
        .getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent event) {
                event.result = counts.words();
              }
            });
  }

  Canvas control() {
    return canvas;
  }

  void show(Counts now) {
    counts = now;
    canvas.setToolTipText(now.words());
    canvas.redraw();
  }

  private void paint(GC gc) {
    Rectangle area = canvas.getClientArea();
    // A dark theme gives a canvas a ground of its own, against which little is seen.
    gc.setBackground(canvas.getParent().getBackground());
    gc.fillRectangle(area);
    gc.setAntialias(SWT.ON);
    gc.setBackground(new Shades(canvas.getParent()).line());
    fill(gc, area, area.width);
    gc.setBackground(colors.get("org.bayan.ui.color.review"));
    fill(gc, area, width(counts.accepted() + counts.review(), area, counts.review()));
    gc.setBackground(colors.get("org.bayan.ui.color.accepted"));
    fill(gc, area, width(counts.accepted(), area, counts.accepted()));
  }

  /** The width of a share; something is seen as soon as there is one bead. */
  private int width(int share, Rectangle area, int own) {
    if (own == 0 || counts.beads() == 0) {
      return 0;
    }
    return Math.max(area.height, (int) ((long) area.width * share / counts.beads()));
  }

  private static void fill(GC gc, Rectangle area, int width) {
    if (width > 0) {
      gc.fillRoundRectangle(area.x, area.y, width, area.height, area.height, area.height);
    }
  }
}
