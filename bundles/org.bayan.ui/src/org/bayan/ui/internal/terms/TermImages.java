package org.bayan.ui.internal.terms;

import org.bayan.core.SegmentTerm;
import org.bayan.core.SegmentTerm.Equivalent;
import org.bayan.ui.BayanUi;
import org.bayan.ui.internal.views.Shades;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** The pictures of the tree: the number of a term, its status, whether the target has it. */
final class TermImages {

  private static final int SIZE = 16;

  private final Control control;
  private final LocalResourceManager images;
  private final Image[] badges = new Image[SegmentTerm.MOST_NUMBERS + 1];

  /** Pictures that go with a control. */
  TermImages(Control control) {
    this.control = control;
    images = new LocalResourceManager(JFaceResources.getResources(), control);
    control.addDisposeListener(e -> forgetBadges());
  }

  /** The number of a term; an empty place for one without. */
  Image badge(SegmentTerm term) {
    int number = term.number().orElse(0);
    if (badges[number] == null) {
      badges[number] = drawn(number == 0 ? "" : Integer.toString(number));
    }
    return badges[number];
  }

  /** Draws the numbers again when they are asked for next: the theme has changed. */
  void forgetBadges() {
    for (int number = 0; number < badges.length; number++) {
      if (badges[number] != null) {
        badges[number].dispose();
        badges[number] = null;
      }
    }
  }

  private Image drawn(String number) {
    ImageGcDrawer drawer =
        new ImageGcDrawer() {
          @Override
          public void drawOn(GC gc, int width, int height) {
            if (!number.isEmpty()) {
              drawBadge(gc, number);
            }
          }

          @Override
          public int getGcStyle() {
            return SWT.TRANSPARENT;
          }
        };
    return new Image(control.getDisplay(), drawer, SIZE, SIZE);
  }

  private static void drawBadge(GC gc, String number) {
    Color accent =
        PlatformUI.getWorkbench()
            .getThemeManager()
            .getCurrentTheme()
            .getColorRegistry()
            .get("org.bayan.ui.color.accent");
    gc.setAntialias(SWT.ON);
    gc.setBackground(accent);
    gc.fillRoundRectangle(0, 0, SIZE, SIZE, 6, 6);
    gc.setForeground(Shades.readableOn(accent));
    Point size = gc.textExtent(number);
    gc.drawText(number, (SIZE - size.x) / 2, (SIZE - size.y) / 2, true);
  }

  Image status(Equivalent equivalent) {
    return icon(
        switch (equivalent.term().getStatus()) {
          case PREFERRED -> "term-preferred";
          case ADMITTED, UNSPECIFIED -> "term-admitted";
          case DEPRECATED, SUPERSEDED -> "term-deprecated";
        });
  }

  /** A hook where the target has a term, a warning where it should and where it should not. */
  Image presence(SegmentTerm term) {
    if (term.equivalents().isEmpty()) {
      return null;
    }
    return icon(term.isRendered() ? "accept" : "review");
  }

  Image presence(Equivalent equivalent) {
    if (!equivalent.used()) {
      return null;
    }
    return icon(equivalent.isUsable() ? "accept" : "review");
  }

  private Image icon(String name) {
    return images.create(
        ResourceLocator.imageDescriptorFromBundle(BayanUi.BUNDLE, "icons/" + name + ".svg")
            .orElseThrow());
  }
}
