package org.bayan.ui.tests;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** How much is painted in a part of the screen. */
final class Ink {

  private static final int CLEARLY_DIFFERENT = 60;

  private Ink() {}

  /**
   * The share of pixels in a strip of a cell that differ clearly from its background.
   *
   * @param cell on the screen
   * @param from where the strip begins, as a share of the width
   * @param to where it ends
   */
  static double share(Rectangle cell, double from, double to) {
    int left = cell.x + (int) (cell.width * from);
    int width = (int) (cell.width * (to - from));
    Rectangle strip = new Rectangle(left + 2, cell.y + 3, width - 4, cell.height - 6);
    ImageData image = Screenshot.of(strip);
    int background = brightness(image, 0, 0);
    int marked = 0;
    for (int y = 0; y < image.height; y++) {
      for (int x = 0; x < image.width; x++) {
        boolean ink = Math.abs(brightness(image, x, y) - background) > CLEARLY_DIFFERENT;
        marked += ink ? 1 : 0;
      }
    }
    return (double) marked / (image.width * image.height);
  }

  private static int brightness(ImageData image, int x, int y) {
    RGB color = image.palette.getRGB(image.getPixel(x, y));
    return (color.red + color.green + color.blue) / 3;
  }
}
