package org.bayan.ui.internal.filter;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** Shows and hides a bar above the grid. */
public final class BarLayout {

  private BarLayout() {}

  /**
   * Shows or hides a bar.
   *
   * @param bar has grid data, in a parent whose parent holds the grid, too
   */
  public static void show(Composite bar, boolean visible) {
    ((GridData) bar.getLayoutData()).exclude = !visible;
    bar.setVisible(visible);
    bar.getParent().getParent().layout(true, true);
  }
}
