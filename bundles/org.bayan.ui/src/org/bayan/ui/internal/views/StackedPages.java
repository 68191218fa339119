package org.bayan.ui.internal.views;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Pages of which one is seen. */
public final class StackedPages {

  private final StackLayout stack = new StackLayout();
  private final Composite area;

  /** Lays the children of a composite out as pages. */
  public StackedPages(Composite area) {
    this.area = area;
    area.setLayout(stack);
  }

  /** Shows a page. */
  public void show(Control page) {
    boolean changed = stack.topControl != page;
    stack.topControl = page;
    area.layout();
    if (changed && Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT) {
      page.setSize(0, 0);
      area.layout();
      area.getDisplay().asyncExec(() -> layAgain(page));
    }
  }

  /**
   * In a window from right to left, GTK places what is in a hidden page outside of it; once the
   * page is seen, another width brings it back.
   */
  private void layAgain(Control page) {
    if (!area.isDisposed() && stack.topControl == page) {
      Point size = page.getSize();
      page.setSize(Math.max(0, size.x - 1), size.y);
      area.layout();
    }
  }

  /** Whether a page is the one that is seen. */
  public boolean shows(Control page) {
    return stack.topControl == page;
  }
}
