package org.bayan.rules.ui.internal.editor;

import java.util.function.BiConsumer;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.TraverseListener;
import org.eclipse.swt.events.VerifyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/**
 * A labelled text of the fields of a rule. The tabulator key leaves it, as it leaves all fields.
 */
final class FieldText {

  private final Text text;
  private boolean loading;

  /**
   * A field.
   *
   * @param lines how high it is
   * @param breaks whether its text may have more than one line
   */
  FieldText(Composite parent, String label, int lines, boolean breaks) {
    Label name = new Label(parent, SWT.NONE);
    name.setText(label);
    GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).indent(0, 4).applyTo(name);
    text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
    ScreenReader.name(text, label.replace("&", ""));
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(100, lines * text.getLineHeight())
        .minSize(60, lines * text.getLineHeight())
        .applyTo(text);
    if (!breaks) {
      text.addVerifyListener(ONE_LINE);
    }
    text.addTraverseListener(TABULATOR);
  }

  private static final VerifyListener ONE_LINE =
      event -> event.text = event.text.replaceAll("\\R", "");

  private static final TraverseListener TABULATOR =
      event -> {
        boolean tab =
            event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        event.doit |= tab;
      };

  Text text() {
    return text;
  }

  /** Tells what is typed, and when the field is left. */
  void onTyping(BiConsumer<FieldText, String> typed, Runnable left) {
    text.addModifyListener(
        event -> {
          if (!loading) {
            typed.accept(this, text.getText());
          }
        });
    text.addFocusListener(FocusListener.focusLostAdapter(event -> left.run()));
  }

  /** Shows a value, which is not taken for typing; the caret stays where that makes sense. */
  void load(String value) {
    String shown = text.getText();
    if (shown.equals(value)) {
      return;
    }
    loading = true;
    text.setText(value);
    text.setSelection(endOfChange(shown, value));
    loading = false;
  }

  private static int endOfChange(String before, String after) {
    int tail = 0;
    int most = Math.min(before.length(), after.length());
    while (tail < most
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    return after.length() - tail;
  }
}
