package org.bayan.memory.ui.internal.editor;

import org.bayan.model.bitext.BeadStatus;
import org.bayan.ui.internal.views.Shades;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/**
 * The colours of the list, mixed from what the theme gives it, once for each time that it is
 * painted.
 */
record UnitColors(
    Color background,
    Color text,
    Color secondText,
    Color faintText,
    Color line,
    Color header,
    Color headerLine,
    Color selected,
    Color selectedFocus,
    Color accent,
    Color accepted,
    Color review) {

  private static final String PREFIX = "org.bayan.ui.color.";

  static UnitColors of(Control list) {
    Shades shades = new Shades(list);
    Color text = list.getForeground();
    Color accent = theme("accent");
    return new UnitColors(
        list.getBackground(),
        text,
        shades.mix(text, 0.8),
        shades.faintText(),
        shades.mix(text, 0.08),
        shades.mix(text, 0.05),
        shades.mix(text, 0.16),
        shades.mix(accent, 0.13),
        shades.mix(accent, 0.24),
        accent,
        theme("accepted"),
        theme("review"));
  }

  private static Color theme(String name) {
    return PlatformUI.getWorkbench()
        .getThemeManager()
        .getCurrentTheme()
        .getColorRegistry()
        .get(PREFIX + name);
  }

  /** Behind a row. */
  Color row(boolean isSelected, boolean focus) {
    return isSelected ? focus ? selectedFocus : selected : background;
  }

  /** Of the sign of a status. */
  Color of(BeadStatus status) {
    return switch (status) {
      case ACCEPTED -> accepted;
      case NEEDS_REVIEW -> review;
      case UNREVIEWED -> faintText;
    };
  }
}
