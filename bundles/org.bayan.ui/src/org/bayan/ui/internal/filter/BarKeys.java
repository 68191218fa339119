package org.bayan.ui.internal.filter;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Escape and Enter in every control of a bar. */
public final class BarKeys {

  private BarKeys() {}

  /**
   * Listens to the controls that a bar has now.
   *
   * @param bar the bar
   * @param escape what Escape does
   * @param enter what Enter does in a field of text
   */
  public static void listen(Composite bar, Runnable escape, Runnable enter) {
    for (Control control : bar.getChildren()) {
      control.addListener(
          SWT.Traverse,
          event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
              event.doit = false;
              escape.run();
            } else if (event.detail == SWT.TRAVERSE_RETURN
                && (control.getStyle() & SWT.SEARCH) != 0) {
              event.doit = false;
              enter.run();
            }
          });
    }
  }
}
