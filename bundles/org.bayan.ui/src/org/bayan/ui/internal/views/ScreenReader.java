package org.bayan.ui.internal.views;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What screen readers say of controls that have no label before them. */
public final class ScreenReader {

  private ScreenReader() {}

  /** Names a control. */
  public static void name(Control control, String name) {
    control
        .getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent e) {
                if (e.childID == ACC.CHILDID_SELF) {
                  e.result = name;
                }
              }
            });
  }
}
