package org.bayan.ui;

import org.eclipse.swt.SWT;

/** The style of a {@code Combo} to choose from, without writing into it. */
public final class ChoiceStyle {

  /**
   * The bits for SWT. In a window from right to left, GTK cuts the beginning off the chosen text,
   * however wide the widget is; so there, the widget runs from left to right. The text itself is
   * set by its own letters either way.
   */
  public static final int READ_ONLY =
      SWT.getPlatform().equals("gtk") ? SWT.READ_ONLY | SWT.LEFT_TO_RIGHT : SWT.READ_ONLY;

  private ChoiceStyle() {}
}
