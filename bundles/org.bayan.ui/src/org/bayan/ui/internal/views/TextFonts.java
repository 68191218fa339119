package org.bayan.ui.internal.views;

import java.util.regex.Pattern;
import org.bayan.text.Direction;
import org.bayan.ui.BayanUi;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** The theme fonts in which the texts of a bitext are shown, by the direction of the language. */
public final class TextFonts {

  /** Words in Latin letters and digits, as they stand in an Arabic text. */
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}0-9]+");

  private TextFonts() {}

  /** The font for a direction. */
  public static Font of(Direction direction) {
    return registry()
        .get(
            direction == Direction.RIGHT_TO_LEFT
                ? BayanUi.RIGHT_TO_LEFT_FONT
                : BayanUi.LEFT_TO_RIGHT_FONT);
  }

  /** The same, bold. */
  public static Font bold(Direction direction) {
    return registry()
        .getBold(
            direction == Direction.RIGHT_TO_LEFT
                ? BayanUi.RIGHT_TO_LEFT_FONT
                : BayanUi.LEFT_TO_RIGHT_FONT);
  }

  private static FontRegistry registry() {
    return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getFontRegistry();
  }

  /** The orientation of a direction, as SWT has it. */
  public static int orientation(Direction direction) {
    return direction == Direction.RIGHT_TO_LEFT ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
  }

  /**
   * The alignment of a table's column at the side at which texts of a direction begin. For SWT,
   * left is where the window begins.
   */
  public static int alignment(Direction direction) {
    boolean mirrored = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
    return mirrored == (direction == Direction.RIGHT_TO_LEFT) ? SWT.LEFT : SWT.RIGHT;
  }

  /**
   * Lays out words of the workbench itself, in the direction of its window and the font of a
   * control.
   *
   * @param width in pixels
   * @return a layout that its caller disposes
   */
  public static TextLayout lay(Control control, String words, int width) {
    Direction own =
        Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT
            ? Direction.RIGHT_TO_LEFT
            : Direction.LEFT_TO_RIGHT;
    return lay(control.getDisplay(), words, own, control.getFont(), width);
  }

  /**
   * Lays out a text in its direction.
   *
   * @param width in pixels
   * @return a layout that its caller disposes
   */
  public static TextLayout lay(
      Device device, String text, Direction direction, Font font, int width) {
    TextLayout layout = new TextLayout(device);
    layout.setOrientation(orientation(direction));
    layout.setFont(font);
    layout.setText(text);
    layout.setWidth(Math.max(1, width));
    if (direction == Direction.RIGHT_TO_LEFT) {
      // The Latin letters that come with an Arabic font are too large beside it.
      TextStyle latin = new TextStyle(of(Direction.LEFT_TO_RIGHT), null, null);
      LATIN
          .matcher(text)
          .results()
          .forEach(word -> layout.setStyle(latin, word.start(), word.end() - 1));
    }
    return layout;
  }
}
