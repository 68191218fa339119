package org.bayan.terms.ui.internal.commands;

import org.bayan.text.Direction;
import org.bayan.ui.internal.views.TextFonts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A field for a term, in the direction and the font of its language. */
final class TermField {

  private static final int WIDTH = 340;

  private final Text text;

  /**
   * Makes a label and the field.
   *
   * @param parent with two columns
   * @param changed called when something is typed
   */
  TermField(Composite parent, String label, String language, Runnable changed) {
    new Label(parent, SWT.NONE).setText(label);
    text = new Text(parent, SWT.BORDER | SWT.SINGLE);
    GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
    setLanguage(language);
    text.addListener(SWT.Modify, event -> changed.run());
  }

  /** Takes the direction of another language. */
  void setLanguage(String language) {
    Direction direction = Direction.of(language);
    text.setOrientation(TextFonts.orientation(direction));
    text.setFont(TextFonts.of(direction));
  }

  /** What is written, without white space around it. */
  String text() {
    return text.getText().strip();
  }

  void setFocus() {
    text.setFocus();
  }
}
