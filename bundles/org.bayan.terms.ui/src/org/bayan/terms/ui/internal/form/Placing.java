package org.bayan.terms.ui.internal.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Gives controls their places. What is not visible is left out, with all that is in it. */
final class Placing {

  private static final String SIZE = "org.bayan.terms.ui.form.size";

  private static final String ROOM = "org.bayan.terms.ui.form.room";

  /** The size of a label while it says this in this font: to ask it takes long. */
  private record Measured(String text, Object font, Point size) {}

  private Placing() {}

  /** The size of a control for a width, or at its best. */
  static Point size(Control control, int width, boolean flushCache) {
    return control instanceof Label label && (label.getStyle() & SWT.WRAP) == 0
        ? sizeOf(label)
        : control.computeSize(width, SWT.DEFAULT, flushCache);
  }

  private static Point sizeOf(Label label) {
    Measured now =
        label.getData(SIZE) instanceof Measured before
                && before.text().equals(label.getText())
                && before.font() == label.getFont()
            ? before
            : new Measured(
                label.getText(), label.getFont(), label.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    label.setData(SIZE, now);
    return new Point(now.size().x, now.size().y);
  }

  /** Places a control, and what is in it. */
  static void place(Control control, int x, int y, int width, int height) {
    Point before = control.getSize();
    boolean resized = before.x != width || before.y != height;
    setBounds(control, x, y, width, height);
    if (!resized && control instanceof Composite composite && composite.getLayout() != null) {
      composite.layout(true);
    }
  }

  /**
   * In a parent that runs from right to left and was resized while the control was not visible, SWT
   * for GTK takes the control to be where it is not, and leaves it there. So it is moved.
   */
  private static void setBounds(Control control, int x, int y, int width, int height) {
    Composite parent = control.getParent();
    if ((parent.getStyle() & SWT.MIRRORED) != 0) {
      Integer now = parent.getSize().x;
      if (!now.equals(control.getData(ROOM))) {
        control.setLocation(x + 1, y);
        control.setData(ROOM, now);
      }
    }
    control.setBounds(x, y, width, height);
  }
}
