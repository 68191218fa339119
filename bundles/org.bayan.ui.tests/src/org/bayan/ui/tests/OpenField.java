package org.bayan.ui.tests;

import java.util.Arrays;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The text field over a cell, as a person meets it. */
final class OpenField {

  private OpenField() {}

  /** The field that has the focus; null where none has. */
  static StyledText focused() {
    return Ui.ask(() -> Ui.display().getFocusControl() instanceof StyledText text ? text : null);
  }

  static boolean isOpen(OpenBitext bitext) {
    return Ui.ask(
        () ->
            Arrays.stream(bitext.table().getChildren())
                .filter(Composite.class::isInstance)
                .flatMap(frame -> Arrays.stream(((Composite) frame).getChildren()))
                .anyMatch(StyledText.class::isInstance));
  }

  static String text() {
    return Ui.ask(() -> focused().getText());
  }

  static int caret() {
    return Ui.ask(() -> focused().getCaretOffset());
  }

  /** Puts a text into the clipboard, to be pasted: keys of Arabic letters cannot be posted. */
  static void copy(String text) {
    Ui.run(
        () -> {
          Clipboard clipboard = new Clipboard(Ui.display());
          clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
          clipboard.dispose();
        });
  }

  static boolean hasFocus(Control control) {
    return Ui.ask(control::isFocusControl);
  }
}
