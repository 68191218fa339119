package org.bayan.ui.internal.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
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
    // From right to left, GTK leaves a page where it stood in an area that had no width yet. The
    // area is in sight then, so that it is painted.
    area.addListener(SWT.Resize, event -> event.display.asyncExec(this::place));
    area.addListener(SWT.Paint, event -> event.display.asyncExec(this::placeIfElsewhere));
  }

  private void placeIfElsewhere() {
    if (!area.isDisposed() && stack.topControl != null && stack.topControl.getLocation().x != 0) {
      place();
    }
  }

  private void place() {
    if (!area.isDisposed()) {
      area.layout();
    }
  }

  /** Shows a page, and no other. */
  public void show(Control page) {
    stack.topControl = page;
    area.layout();
  }

  /** Whether a page is the one that is seen. */
  public boolean shows(Control page) {
    return stack.topControl == page;
  }

  /** Whether no page was shown yet. */
  public boolean isBlank() {
    return stack.topControl == null;
  }
}
