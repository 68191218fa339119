package org.bayan.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** Whether buttons can be pressed, so that it is seen in a dark theme, too. */
public final class ButtonState {

  /** The class of a widget, for the style sheets of the platform. */
  private static final String STYLE_CLASS = "org.eclipse.e4.ui.css.CssClassName";

  /** What the dark style sheet of the platform dims. */
  private static final String DISABLED = "disabled";

  private ButtonState() {}

  /**
   * Enables or disables a button. The dark theme gives all buttons one colour of text; only those
   * with this style class look as if they cannot be pressed.
   */
  public static void set(Button button, boolean enabled) {
    button.setEnabled(enabled);
    button.setData(STYLE_CLASS, enabled ? null : DISABLED);
    button.reskin(SWT.NONE);
  }
}
