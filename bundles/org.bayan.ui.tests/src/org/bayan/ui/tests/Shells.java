package org.bayan.ui.tests;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Dialogs that are open. */
final class Shells {

  private Shells() {}

  /** Waits for a dialog with a title. */
  static Shell waitFor(String title) {
    Shell shell = Dialogs.waitFor(title);
    Ui.settle();
    return shell;
  }

  /** The controls of a kind, in the order in which they were made. */
  static <T extends Control> List<T> controls(Composite parent, Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (Control child : parent.getChildren()) {
      if (kind.isInstance(child)) {
        found.add(kind.cast(child));
      }
      if (child instanceof Composite inner) {
        found.addAll(controls(inner, kind));
      }
    }
    return found;
  }

  /** The button with a label, mnemonics left out. */
  static Button button(Composite parent, String label) {
    return Ui.ask(
        () ->
            controls(parent, Button.class).stream()
                .filter(button -> button.getText().replace("&", "").equals(label))
                .findFirst()
                .orElseThrow());
  }
}
