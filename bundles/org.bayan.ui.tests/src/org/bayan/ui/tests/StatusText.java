package org.bayan.ui.tests;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** What stands in the status line of the window. */
final class StatusText {

  private StatusText() {}

  static String shown() {
    return Ui.ask(
        () ->
            controls(Ui.page().getWorkbenchWindow().getShell())
                .filter(CLabel.class::isInstance)
                .filter(label -> label.getParent().getClass().getSimpleName().equals("StatusLine"))
                .map(label -> ((CLabel) label).getText())
                .findFirst()
                .map(text -> text == null ? "" : text)
                .orElse(""));
  }

  private static Stream<Control> controls(Control control) {
    Stream<Control> below =
        control instanceof Composite parent
            ? Arrays.stream(parent.getChildren()).flatMap(StatusText::controls)
            : Stream.empty();
    return Stream.concat(Stream.of(control), below);
  }
}
