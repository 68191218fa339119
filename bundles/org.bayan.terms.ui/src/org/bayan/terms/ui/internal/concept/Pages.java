package org.bayan.terms.ui.internal.concept;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The pages of a view, of which one is shown. */
public final class Pages {

  private final Composite area;
  private final StackLayout stack = new StackLayout();

  /** Makes the area in which the pages are to be made. */
  public Pages(Composite parent) {
    area = new Composite(parent, SWT.NONE);
    area.setLayout(stack);
    // From right to left, GTK leaves a page where it stood in an area that had no width yet. The
    // area is in sight then, so that it is painted.
    area.addListener(SWT.Resize, event -> event.display.asyncExec(this::place));
    area.addListener(SWT.Paint, event -> event.display.asyncExec(this::placeIfElsewhere));
  }

  private void placeIfElsewhere() {
    if (!area.isDisposed() && shown() != null && shown().getLocation().x != 0) {
      place();
    }
  }

  private void place() {
    if (!area.isDisposed()) {
      area.layout();
    }
  }

  /** The area. */
  public Composite area() {
    return area;
  }

  /** Shows a page, and no other. */
  public void show(Control page) {
    stack.topControl = page;
    area.layout();
  }

  /** The page that is shown; null before the first. */
  public Control shown() {
    return stack.topControl;
  }
}
