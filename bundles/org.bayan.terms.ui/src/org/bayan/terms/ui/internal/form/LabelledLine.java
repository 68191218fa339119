package org.bayan.terms.ui.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line that begins with the name of what is in it. All names are of one width. */
final class LabelledLine {

  private static final int SPACING = 4;

  private final Composite area;
  private final Label label;

  private LabelledLine(Composite parent, FormContext form, String name, int width, int after) {
    area = new Composite(parent, SWT.NONE);
    area.setLayout(new Line(SPACING, after));
    form.look().dress(area);
    label = new Label(area, SWT.NONE);
    form.look().dress(label, () -> label.setForeground(form.look().faint()));
    Line.fix(label, width);
    label.setText(name);
  }

  /** A line for a field; it ends where the fields end that have a menu behind them. */
  static LabelledLine field(Composite parent, FormContext form, String name) {
    int after = form.look().menuWidth() + SPACING;
    return new LabelledLine(parent, form, name, form.look().labelWidth(), after);
  }

  /** A line for a field that belongs to the one above. */
  static LabelledLine detail(Composite parent, FormContext form, String name) {
    int after = form.look().menuWidth() + SPACING;
    return new LabelledLine(parent, form, name, form.look().detailWidth(), after);
  }

  /** A line that takes all the room. */
  static LabelledLine whole(Composite parent, FormContext form, String name) {
    return new LabelledLine(parent, form, name, form.look().labelWidth(), 0);
  }

  /** How far the fields stand from where names begin, in pixels. */
  static int indent(FormContext form) {
    return form.look().labelWidth() + SPACING;
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
