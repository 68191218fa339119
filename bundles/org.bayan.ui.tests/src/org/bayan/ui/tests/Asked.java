package org.bayan.ui.tests;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A dialog that asks a person something, answered by the keyboard. */
final class Asked {

  private final Shell shell;

  private Asked(Shell shell) {
    this.shell = shell;
  }

  /** Waits until a dialog of this title is there and has the keyboard. */
  static Asked of(String title) {
    Shell shell = Dialogs.waitFor(title);
    Ui.waitUntil(
        "a control of " + title + " has the keyboard",
        () ->
            Ui.display().getFocusControl() != null
                && Ui.display().getFocusControl().getShell() == shell);
    Ui.settle();
    return new Asked(shell);
  }

  static boolean isOpen(String title) {
    return Ui.ask(() -> Dialogs.isOpen(title));
  }

  Shell shell() {
    return shell;
  }

  /** All sentences in it. */
  String text() {
    return Ui.ask(() -> String.join("\n", labels(shell).map(Label::getText).toList()));
  }

  private static Stream<Label> labels(Control control) {
    if (control instanceof Label label) {
      return Stream.of(label);
    }
    return control instanceof Composite composite
        ? Arrays.stream(composite.getChildren()).flatMap(Asked::labels)
        : Stream.empty();
  }

  /** Takes the answer that Enter takes. */
  void accept() {
    Ui.press(SWT.CR);
    waitUntilClosed();
  }

  /** Goes some controls on from the one that has the focus at first, and takes that one. */
  void other(int on) {
    for (int tab = 0; tab < on; tab++) {
      Ui.press(SWT.TAB);
    }
    Ui.type(0, ' ');
    waitUntilClosed();
  }

  void escape() {
    Ui.press(SWT.ESC);
    waitUntilClosed();
  }

  private void waitUntilClosed() {
    Ui.waitUntil("the dialog is closed", shell::isDisposed);
    Ui.settle();
  }
}
