package org.bayan.library.ui.internal.official;

import org.bayan.model.bitext.BeadStatus;
import org.bayan.ui.internal.views.Shades;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** The colours of passages: hues of the theme, and shades of what the theme gives the list. */
final class OfficialColors {

  private static final String PREFIX = "org.bayan.library.ui.color.";
  private static final String EDITOR = "org.bayan.ui.color.";

  private final Control control;
  private final Shades shades;

  OfficialColors(Control control) {
    this.control = control;
    shades = new Shades(control);
  }

  private static Color hue(String name) {
    return colors().get(PREFIX + name);
  }

  private static Color editorHue(String name) {
    return colors().get(EDITOR + name);
  }

  private static ColorRegistry colors() {
    return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
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

  /** The badge of the link type, and the bar beside the selected citation. */
  Color citation() {
    return hue("citation");
  }

  /** What a person said of a citation: the hues that it has in the editor. */
  Color of(BeadStatus status) {
    return switch (status) {
      case ACCEPTED -> editorHue("accepted");
      case NEEDS_REVIEW -> editorHue("review");
      case UNREVIEWED -> faintText();
    };
  }

  /** That a text is not the official wording. */
  Color warning() {
    return hue("officialOnly");
  }

  /** Behind the citation that is selected. */
  Color selected() {
    return shades.mix(hue("citation"), control.isFocusControl() ? 0.14 : 0.07);
  }

  /** How a marked part looks: never by its colour alone. */
  TextStyle style(MarkedPassage.Mark mark) {
    TextStyle style = new TextStyle();
    switch (mark) {
      case AROUND -> style.foreground = faintText();
      case OFFICIAL_ONLY -> {
        style.foreground = hue("officialOnly");
        style.underline = true;
        style.underlineStyle = SWT.UNDERLINE_DOUBLE;
      }
      case REPORT_ONLY -> {
        style.foreground = hue("reportOnly");
        style.underline = true;
        style.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
        style.underlineColor = hue("reportOnly");
      }
    }
    return style;
  }
}
