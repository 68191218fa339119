package org.bayan.terms.ui.internal.list;

import org.bayan.ui.internal.views.Shades;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/**
 * The colours of the list, mixed from what the theme gives it.
 *
 * @param control the list
 */
record ListColors(Control control) {

  private static final String PREFIX = "org.bayan.ui.color.";

  Color text() {
    return control.getForeground();
  }

  Color faintText() {
    return shades().faintText();
  }

  Color line() {
    return shades().mix(control.getForeground(), 0.08);
  }

  Color headerLine() {
    return shades().mix(control.getForeground(), 0.16);
  }

  Color header() {
    return shades().mix(control.getForeground(), 0.05);
  }

  /** Behind a row. */
  Color row(boolean selected, boolean focus) {
    return selected ? shades().mix(accent(), focus ? 0.24 : 0.13) : control.getBackground();
  }

  Color accent() {
    return theme("accent");
  }

  Color approved() {
    return theme("accepted");
  }

  Color rejected() {
    return theme("low");
  }

  private static Color theme(String name) {
    return PlatformUI.getWorkbench()
        .getThemeManager()
        .getCurrentTheme()
        .getColorRegistry()
        .get(PREFIX + name);
  }

  private Shades shades() {
    return new Shades(control);
  }
}
