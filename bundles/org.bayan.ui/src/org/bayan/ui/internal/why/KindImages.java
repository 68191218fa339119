package org.bayan.ui.internal.why;

import java.util.EnumMap;
import java.util.Map;
import org.bayan.ui.internal.views.Shades;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageGcDrawer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** The letter of each kind of evidence with a piece of its line: what the pictures mean. */
final class KindImages {

  private static final int HEIGHT = 16;
  private static final int CHIP = 16;
  private static final int WIDTH = 34;

  private final Control control;
  private final Map<KindLook, Image> images = new EnumMap<>(KindLook.class);

  /** Images in the colours of a control's theme; they go with it. */
  KindImages(Control control) {
    this.control = control;
    control.addDisposeListener(e -> forget());
  }

  Image of(KindLook look) {
    return images.computeIfAbsent(look, this::draw);
  }

  /** Draws them again when they are asked for next: the theme has changed. */
  void forget() {
    images.values().forEach(Image::dispose);
    images.clear();
  }

  private Image draw(KindLook look) {
    ImageGcDrawer drawer =
        new ImageGcDrawer() {
          @Override
          public void drawOn(GC gc, int width, int height) {
            gc.setAntialias(SWT.ON);
            chip(gc, look, 0, 0);
            look.applyTo(gc, 2);
            gc.drawLine(CHIP + 3, HEIGHT / 2, WIDTH - 3, HEIGHT / 2);
          }

          @Override
          public int getGcStyle() {
            return SWT.TRANSPARENT;
          }
        };
    return new Image(control.getDisplay(), drawer, WIDTH, HEIGHT);
  }

  /** Paints the letter of a kind on its hue, 16 pixels wide and high. */
  static void chip(GC gc, KindLook look, int x, int y) {
    Color hue = look.color();
    gc.setBackground(hue);
    gc.fillRoundRectangle(x, y, CHIP, HEIGHT, 6, 6);
    gc.setForeground(Shades.readableOn(hue));
    Point size = gc.textExtent(look.letter());
    gc.drawText(look.letter(), x + (CHIP - size.x) / 2, y + (HEIGHT - size.y) / 2, true);
  }
}
