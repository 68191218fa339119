package org.bayan.memory.ui.internal.matches;

import org.bayan.ui.internal.views.Shades;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** The colours of matches: hues of the theme, and shades of what the theme gives the list. */
final class MatchColors {

  private static final String PREFIX = "org.bayan.memory.ui.color.";

  private final Control control;
  private final Shades shades;

  MatchColors(Control control) {
    this.control = control;
    shades = new Shades(control);
  }

  /** The hue of a mark. */
  private static Color hue(String name) {
    ColorRegistry colors =
        PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
    return colors.get(PREFIX + name);
  }

  Color text() {
    return control.getForeground();
  }

  Color faintText() {
    return shades.faintText();
  }

  Color line() {
    return shades.line();
  }

  /** Behind the match that is selected. */
  Color selected() {
    return shades.mix(hue("found"), control.isFocusControl() ? 0.2 : 0.1);
  }

  /** The badge of a match: the same text, a similar one, or a part. */
  Color badge(ShownMatch match) {
    return match.isSame() ? hue("inserted") : match.isPart() ? shades.faintText() : hue("found");
  }

  Color unreviewed() {
    return hue("replaced");
  }

  /** How a marked part looks: never by its colour alone. */
  TextStyle style(MarkedText.Mark mark) {
    TextStyle style = new TextStyle();
    switch (mark) {
      case INSERTED -> {
        style.foreground = hue("inserted");
        style.underline = true;
        style.underlineStyle = SWT.UNDERLINE_SINGLE;
      }
      case DELETED -> {
        style.foreground = hue("deleted");
        style.strikeout = true;
      }
      case REPLACED -> {
        style.foreground = hue("replaced");
        style.underline = true;
        style.underlineStyle = SWT.UNDERLINE_DOUBLE;
      }
      case FOUND -> {
        style.background = shades.mix(hue("found"), 0.25);
        style.underline = true;
        style.underlineStyle = SWT.UNDERLINE_SINGLE;
      }
    }
    return style;
  }
}
