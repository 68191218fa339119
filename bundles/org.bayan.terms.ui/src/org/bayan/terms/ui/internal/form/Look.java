package org.bayan.terms.ui.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bayan.text.Direction;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.views.Shades;
import org.bayan.ui.internal.views.TextFonts;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/**
 * Colours and fonts of the form, mixed from what the theme gives its page. The controls of the form
 * are kept from the style sheets of the platform, which take longer than all else together.
 */
final class Look {

  private static final String NO_STYLE_SHEET = "org.eclipse.e4.ui.css.disabled";

  /** By how many points a term is larger than other text. */
  private static final int TERM_GROWTH = 4;

  /** The room behind the longest name of a field, in pixels. */
  private static final int GAP = 6;

  private final Control page;
  private final LocalResourceManager resources;
  private final Map<String, Image> icons = new HashMap<>();
  private final List<Runnable> dressed = new ArrayList<>();
  private Color ground;
  private Color ink;
  private Font letters;
  private final Map<String, Integer> widths = new HashMap<>();

  Look(Control page) {
    this.page = page;
    resources = new LocalResourceManager(JFaceResources.getResources(), page);
    remember();
  }

  private void remember() {
    ground = page.getBackground();
    ink = page.getForeground();
    letters = font(Direction.RIGHT_TO_LEFT);
  }

  /** Dresses a control now, and again whenever the theme has changed. */
  void dress(Control control, Runnable dressing) {
    control.setData(NO_STYLE_SHEET, Boolean.TRUE);
    Runnable all =
        () -> {
          control.setBackground(page());
          dressing.run();
        };
    all.run();
    dressed.add(all);
  }

  /** Dresses a control that shows nothing by itself. */
  void dress(Control control) {
    dress(control, () -> {});
  }

  /** Dresses everything again where the theme has changed; whether it has. */
  boolean follow() {
    if (!isOutdated()) {
      return false;
    }
    remember();
    dressed.forEach(Runnable::run);
    return true;
  }

  /** Whether the theme has changed since. */
  boolean isOutdated() {
    return !ground.equals(page.getBackground())
        || !ink.equals(page.getForeground())
        || letters != font(Direction.RIGHT_TO_LEFT);
  }

  /** What all stands on. */
  Color page() {
    return ground;
  }

  Color text() {
    return ink;
  }

  /** Labels, and what is not there. */
  Color faint() {
    return mix(ink, 0.6);
  }

  /** A line around a group. */
  Color line() {
    return mix(ink, 0.16);
  }

  /** What can be written into. */
  Color field() {
    return mix(ink, 0.045);
  }

  /** What the mouse is over. */
  Color hover() {
    return mix(ink, 0.1);
  }

  Color accent() {
    return theme("accent");
  }

  Color good() {
    return theme("high");
  }

  Color bad() {
    return theme("low");
  }

  Color warning() {
    return theme("review");
  }

  private Color mix(Color over, double share) {
    return new Shades(page).mix(over, share);
  }

  private static Color theme(String name) {
    return PlatformUI.getWorkbench()
        .getThemeManager()
        .getCurrentTheme()
        .getColorRegistry()
        .get("org.bayan.ui.color." + name);
  }

  /** The font of labels. */
  Font label() {
    return page.getFont();
  }

  /** How wide the longest of the names before fields is, in pixels. */
  int labelWidth() {
    return width(Messages.widestLabel) + GAP;
  }

  /** The same of the names of what belongs to another field. */
  int detailWidth() {
    return width(Messages.widestDetail) + TextField.MARGIN_WIDTH + GAP;
  }

  /** How wide the button is that opens the menu of a part, in pixels. */
  int menuWidth() {
    return width(PartMenu.DOTS) + 2 * FlatButton.MARGIN_WIDTH;
  }

  private int width(String text) {
    return widths.computeIfAbsent(text, this::measure);
  }

  private int measure(String text) {
    GC gc = new GC(page);
    try {
      return gc.textExtent(text).x;
    } finally {
      gc.dispose();
    }
  }

  /** The font of headings. */
  Font heading() {
    return resources.create(FontDescriptor.createFrom(page.getFont()).setStyle(SWT.BOLD));
  }

  /** The font of what is written. */
  Font font(Direction direction) {
    return TextFonts.of(direction);
  }

  /** The font of terms. */
  Font term(Direction direction) {
    return resources.create(
        FontDescriptor.createFrom(TextFonts.of(direction)).increaseHeight(TERM_GROWTH));
  }

  /** One of the icons of {@code org.bayan.ui}. */
  Image icon(String name) {
    return icons.computeIfAbsent(
        name,
        one ->
            resources.create(
                ResourceLocator.imageDescriptorFromBundle(BayanUi.BUNDLE, "icons/" + one + ".svg")
                    .orElseThrow()));
  }
}
