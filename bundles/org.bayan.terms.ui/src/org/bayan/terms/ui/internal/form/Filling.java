package org.bayan.terms.ui.internal.form;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Lets that of some controls that is visible fill their parent; others stay where they are. */
final class Filling extends Layout {

  private final List<Control> filling;

  Filling(Control... filling) {
    this.filling = List.of(filling);
  }

  @Override
  protected Point computeSize(Composite parent, int wHint, int hHint, boolean flushCache) {
    Point size = filling.get(0).computeSize(wHint, hHint, flushCache);
    return new Point(wHint == SWT.DEFAULT ? size.x : wHint, hHint == SWT.DEFAULT ? size.y : hHint);
  }

  @Override
  protected void layout(Composite parent, boolean flushCache) {
    Rectangle area = parent.getClientArea();
    for (Control control : filling) {
      if (control.getVisible()) {
        Placing.place(control, area.x, area.y, area.width, area.height);
      }
    }
  }
}
