package org.bayan.terms.ui.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The sentence below a field: why its text was refused, or what is to be known of it. */
final class FieldMessage {

  private final Composite parent;
  private final FormContext form;
  private Label refusal;
  private FlatButton warning;
  private Runnable follow = () -> {};

  FieldMessage(Composite parent, FormContext form) {
    this.parent = parent;
    this.form = form;
  }

  /** Says why the text was refused. */
  void refuse(String sentence) {
    if (refusal == null) {
      refusal = new Label(parent, SWT.WRAP);
      form.look().dress(refusal, () -> refusal.setForeground(form.look().bad()));
    }
    refusal.setText(sentence);
    refusal.setVisible(true);
    form.relayout();
  }

  /** Warns of something that the person can go to. */
  void warn(String sentence, Runnable goTo) {
    follow = goTo;
    if (warning == null) {
      warning = new FlatButton(parent, form.look(), () -> follow.run()).asLink();
      warning.show(form.look().icon("review"));
    }
    warning.show(sentence, "", false);
    warning.setVisible(true);
    form.relayout();
  }

  /** Nothing is refused any more. */
  void accept() {
    hide(refusal);
  }

  /** Nothing is to be known any more. */
  void calm() {
    hide(warning);
  }

  private void hide(Control line) {
    if (line != null && line.getVisible()) {
      line.setVisible(false);
      form.relayout();
    }
  }

  /** What it says; empty for nothing. */
  String sentence() {
    if (refusal != null && refusal.getVisible()) {
      return refusal.getText();
    }
    return warning != null && warning.getVisible() ? warning.text() : "";
  }
}
