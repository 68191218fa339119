package org.bayan.rules.ui.internal;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Names a control for screen readers where no label of its own stands before it. */
public final class AccessibleName extends AccessibleAdapter {

  private final String name;

  private AccessibleName(String name) {
    this.name = name;
  }

  /** Gives a control a name. */
  public static void set(Control control, String name) {
    control.getAccessible().addAccessibleListener(new AccessibleName(name));
  }

  @Override
  public void getName(AccessibleEvent event) {
    event.result = name;
  }
}
