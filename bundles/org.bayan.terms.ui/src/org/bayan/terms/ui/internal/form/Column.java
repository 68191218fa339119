package org.bayan.terms.ui.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Puts the visible controls below one another, each as wide as there is room. */
final class Column extends Layout {

  private final int marginWidth;
  private final int marginHeight;
  private final int spacing;

  /** A column; all in pixels. */
  Column(int marginWidth, int marginHeight, int spacing) {
    this.marginWidth = marginWidth;
    this.marginHeight = marginHeight;
    this.spacing = spacing;
  }

  /** A column without margins. */
  static Column spaced(int spacing) {
    return new Column(0, 0, spacing);
  }

  @Override
  protected Point computeSize(Composite parent, int wHint, int hHint, boolean flushCache) {
    int inner = wHint == SWT.DEFAULT ? SWT.DEFAULT : Math.max(0, wHint - 2 * marginWidth);
    int widest = 0;
    int height = 0;
    for (Control child : parent.getChildren()) {
      if (child.getVisible()) {
        Point size = Placing.size(child, inner, flushCache);
        widest = Math.max(widest, size.x);
        height += size.y + (height == 0 ? 0 : spacing);
      }
    }
    return new Point(
        wHint == SWT.DEFAULT ? widest + 2 * marginWidth : wHint, height + 2 * marginHeight);
  }

  @Override
  protected void layout(Composite parent, boolean flushCache) {
    Rectangle area = parent.getClientArea();
    int width = Math.max(0, area.width - 2 * marginWidth);
    int y = area.y + marginHeight;
    for (Control child : parent.getChildren()) {
      if (child.getVisible()) {
        int height = Placing.size(child, width, flushCache).y;
        Placing.place(child, area.x + marginWidth, y, width, height);
        y += height + spacing;
      }
    }
  }

  @Override
  protected boolean flushCache(Control control) {
    return true;
  }
}
