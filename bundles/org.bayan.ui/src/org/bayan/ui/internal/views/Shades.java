package org.bayan.ui.internal.views;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * Colours mixed from what the theme gives a control, so that a dark theme stays dark.
 *
 * @param control whose background and foreground are mixed
 */
public record Shades(Control control) {

  /** Text of less weight; it still reads well. */
  public Color faintText() {
    return mix(control.getForeground(), 0.62);
  }

  /** A line that parts two things. */
  public Color line() {
    return mix(control.getForeground(), 0.16);
  }

  /**
   * A colour laid thinly over the background.
   *
   * @param over the colour
   * @param share how much of it, 0 to 1
   */
  public Color mix(Color over, double share) {
    RGB a = control.getBackground().getRGB();
    RGB b = over.getRGB();
    return new Color(
        between(a.red, b.red, share),
        between(a.green, b.green, share),
        between(a.blue, b.blue, share));
  }

  /** Black or white, whichever is read better on a colour. */
  public static Color readableOn(Color colour) {
    double light = 0.299 * colour.getRed() + 0.587 * colour.getGreen() + 0.114 * colour.getBlue();
    return light > 140 ? new Color(0, 0, 0) : new Color(255, 255, 255);
  }

  private static int between(int a, int b, double share) {
    return (int) Math.round(a + (b - a) * share);
  }
}
