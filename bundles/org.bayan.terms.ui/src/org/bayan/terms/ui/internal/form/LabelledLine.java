package org.bayan.terms.ui.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line that begins with the name of what is in it. All names are of one width. */
final class LabelledLine {

  private static final int SPACING = 4;

  private final Composite area;
  private final Label label;

  LabelledLine(Composite parent, FormContext form, String name) {
    area = new Composite(parent, SWT.NONE);
    area.setLayout(new Line(SPACING));
    form.look().dress(area);
    label = new Label(area, SWT.NONE);
    form.look().dress(label, () -> label.setForeground(form.look().faint()));
    Line.fix(label, form.look().labelWidth());
    label.setText(name);
    label.setToolTipText(name);
  }

  /** The line; what is made in it stands behind the name. */
  Composite area() {
    return area;
  }

  /** Shows another name; empty below another line of the same. */
  void name(String name) {
    if (!label.getText().equals(name)) {
      label.setText(name);
    }
  }
}
