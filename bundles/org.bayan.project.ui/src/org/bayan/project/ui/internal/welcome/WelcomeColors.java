package org.bayan.project.ui.internal.welcome;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** Colours between background and foreground of the theme, so that a dark theme stays dark. */
final class WelcomeColors {

  private static final String ACCENT = "org.bayan.ui.color.accent";

  private WelcomeColors() {}

  /** The background of a control with a share of its foreground, 0..1. */
  static Color mix(Control control, double share) {
    RGB under = control.getBackground().getRGB();
    RGB over = control.getForeground().getRGB();
    return new Color(
        between(under.red, over.red, share),
        between(under.green, over.green, share),
        between(under.blue, over.blue, share));
  }

  private static int between(int under, int over, double share) {
    return (int) Math.round(under + (over - under) * share);
  }

  /** The colour of what is selected in bitexts. */
  static Color accent() {
    return PlatformUI.getWorkbench()
        .getThemeManager()
        .getCurrentTheme()
        .getColorRegistry()
        .get(ACCENT);
  }
}
