package org.bayan.rules.ui.internal.editor;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;

/** A regular expression as a list shows it. */
final class ShownExpression {

  private static final String LEFT_TO_RIGHT_ISOLATE = "\u2066";
  private static final String END_OF_ISOLATE = "\u2069";

  private ShownExpression() {}

  /**
   * The expression from left to right; in a window from right to left, its signs would go elsewhere
   * without the marks of Unicode for that.
   */
  static String of(String expression) {
    return Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT
        ? LEFT_TO_RIGHT_ISOLATE + expression + END_OF_ISOLATE
        : expression;
  }
}
