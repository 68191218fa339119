package org.bayan.terms.ui.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Puts the visible controls below one another, each as wide as there is room. */
final class Column extends Layout {

  private final int before;
  private final int after;
  private final int marginHeight;
  private final int spacing;
  private int widest = Integer.MAX_VALUE;

  /**
   * A column; all in pixels.
   *
   * @param before the margin where lines begin
   * @param after the margin where they end
   */
  Column(int before, int after, int marginHeight, int spacing) {
    this.before = before;
    this.after = after;
    this.marginHeight = marginHeight;
    this.spacing = spacing;
  }

  /** A column without margins. */
  static Column spaced(int spacing) {
    return new Column(0, 0, 0, spacing);
  }

  /** A column that is not wider than that, as longer lines are hard to read. */
  Column atMost(int width) {
    widest = width;
    return this;
  }

  private int inner(int width) {
    return Math.clamp((long) width - before - after, 0, widest);
  }

  @Override
  protected Point computeSize(Composite parent, int wHint, int hHint, boolean flushCache) {
    int inner = wHint == SWT.DEFAULT ? SWT.DEFAULT : inner(wHint);
    int width = 0;
    int height = 0;
    for (Control child : parent.getChildren()) {
      if (child.getVisible()) {
        Point size = Placing.size(child, inner, flushCache);
        width = Math.max(width, size.x);
        height += size.y + (height == 0 ? 0 : spacing);
      }
    }
    return new Point(
        wHint == SWT.DEFAULT ? width + before + after : wHint, height + 2 * marginHeight);
  }

  @Override
  protected void layout(Composite parent, boolean flushCache) {
    Rectangle area = parent.getClientArea();
    int width = inner(area.width);
    int y = area.y + marginHeight;
    for (Control child : parent.getChildren()) {
      if (child.getVisible()) {
        int height = Placing.size(child, width, flushCache).y;
        Placing.place(child, area.x + before, y, width, height);
        y += height + spacing;
      }
    }
  }

  @Override
  protected boolean flushCache(Control control) {
    return true;
  }
}
