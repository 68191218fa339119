package org.bayan.ui.tests;

import java.util.List;
import java.util.Objects;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Control;

/** What screen readers say of the controls that are on the screen. */
final class SpokenText {

  private SpokenText() {}

  static List<String> of(Control root) {
    return Ui.ask(
        () ->
            Dialogs.all(root)
                .filter(Control::isVisible)
                .map(SpokenText::name)
                .filter(Objects::nonNull)
                .toList());
  }

  /** The name of a control; null for none. */
  static String name(Control control) {
    try {
      var field = Accessible.class.getDeclaredField("accessibleListeners");
      field.setAccessible(true);
      AccessibleEvent event = new AccessibleEvent(control);
      event.childID = ACC.CHILDID_SELF;
      Object listeners = field.get(control.getAccessible());
      if (listeners instanceof Iterable<?> all) {
        for (Object one : all) {
          ((AccessibleListener) one).getName(event);
        }
      }
      return event.result;
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
