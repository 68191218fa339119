package org.bayan.terms.ui.internal.form;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What screen readers say of a control that shows one thing after the other. */
final class SpokenName {

  private SpokenName() {}

  static void of(Control control, Supplier<String> name) {
    control
        .getAccessible()
        .addAccessibleListener(
            new AccessibleAdapter() {
              @Override
              public void getName(AccessibleEvent e) {
                e.result = name.get();
              }
            });
  }
}
