package org.bayan.terms.ui.internal.list;

import org.bayan.ui.internal.views.Shades;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/**
 * The colours of the list, mixed from what the theme gives it. They are mixed once for each time
 * that the list is painted, as asking the theme takes longer than painting a cell.
 *
 * @param background behind the rows
 * @param text of terms
 * @param secondText of what stands beside the terms
 * @param faintText of titles and of terms that are not to be used
 * @param line between rows
 * @param header behind titles
 * @param headerLine between titles
 * @param selected behind a selected row
 * @param selectedFocus behind it while the list has the focus
 * @param accent of what stands out
 * @param approved of the sign of approved concepts
 * @param rejected of the sign of rejected concepts
 */
record ListColors(
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
    Color approved,
    Color rejected) {

  private static final String PREFIX = "org.bayan.ui.color.";

  /** The colours of a list as its theme is now. */
  static ListColors of(Control list) {
    Shades shades = new Shades(list);
    Color text = list.getForeground();
    Color accent = theme("accent");
    return new ListColors(
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
        theme("low"));
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
}
