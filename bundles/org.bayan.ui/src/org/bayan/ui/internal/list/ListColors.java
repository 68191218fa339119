package org.bayan.ui.internal.list;

import org.bayan.ui.internal.views.Shades;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/**
 * The colours of a list, mixed from what the theme gives it. They are mixed once for each time that
 * the list is painted, as asking the theme takes longer than painting a cell.
 *
 * @param background behind the rows
 * @param text of what the list is about
 * @param secondText of what stands beside it
 * @param faintText of titles and of what counts less
 * @param line between rows
 * @param header behind titles
 * @param headerLine between titles
 * @param selected behind a selected row
 * @param selectedFocus behind it while the list has the focus
 * @param accent of what stands out
 * @param accepted of the sign of what is accepted or approved
 * @param review of the sign of what needs a look
 * @param low of the sign of what is rejected
 */
public record ListColors(
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
    Color review,
    Color low) {

  private static final String PREFIX = "org.bayan.ui.color.";

  /** The colours of a list as its theme is now. */
  public static ListColors of(Control list) {
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
        theme("review"),
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
