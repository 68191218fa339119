package org.bayan.ui.internal.grid;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** Draws ticks, which look the same in a window from right to left. */
public final class Tick {

  private Tick() {}

  /**
   * Draws a tick.
   *
   * @param x where the sign begins that it is part of
   * @param width the width of that sign
   * @param line the points of the tick, each its x and its y, as they are from left to right
   */
  public static void draw(GC gc, int x, int width, int... line) {
    if ((gc.getStyle() & SWT.MIRRORED) != 0) {
      for (int at = 0; at < line.length; at += 2) {
        line[at] = 2 * x + width - line[at];
      }
    }
    gc.drawPolyline(line);
  }
}
