package org.bayan.ui.internal.blocks;

import java.util.ArrayList;
import java.util.List;
import org.bayan.ui.internal.views.Shades;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** Short words in rounded frames, on more than one line where there is little room. */
public final class Badges {

  private static final int PAD = 6;
  private static final int GAP = 5;

  private record Badge(String text, Color color, boolean filled) {}

  /** Is told where a badge stands. */
  @FunctionalInterface
  private interface Placed {
    void at(Badge badge, int x, int y);
  }

  private final List<Badge> badges = new ArrayList<>();
  private final int width;

  /**
   * No badges yet.
   *
   * @param width the room, in pixels
   */
  public Badges(int width) {
    this.width = width;
  }

  /**
   * Adds a badge behind the others.
   *
   * @param color of its frame and word; where it is filled, of what is behind the word
   */
  public void add(String text, Color color, boolean filled) {
    badges.add(new Badge(text, color, filled));
  }

  /** The height of all lines, in pixels. */
  public int height(Control control) {
    GC gc = new GC(control);
    try {
      return height(gc);
    } finally {
      gc.dispose();
    }
  }

  private int height(GC gc) {
    int[] last = {0};
    place(gc, (badge, x, y) -> last[0] = y);
    return last[0] + line(gc);
  }

  private static int line(GC gc) {
    return gc.textExtent("0").y + 2;
  }

  /**
   * Paints the badges.
   *
   * @param left where the room for them begins
   * @param top where the first line begins
   */
  public void paint(GC gc, int left, int top) {
    place(gc, (badge, x, y) -> paint(gc, badge, left + x, top + y));
  }

  private void place(GC gc, Placed placed) {
    boolean mirrored = Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
    int x = 0;
    int y = 0;
    for (Badge badge : badges) {
      int size = size(gc, badge);
      if (x > 0 && x + size > width) {
        x = 0;
        y += line(gc) + GAP;
      }
      placed.at(badge, mirrored ? width - x - size : x, y);
      x += size + GAP;
    }
  }

  private static int size(GC gc, Badge badge) {
    return gc.textExtent(badge.text()).x + 2 * PAD;
  }

  private static void paint(GC gc, Badge badge, int x, int y) {
    Point text = gc.textExtent(badge.text());
    int size = size(gc, badge);
    int height = text.y + 2;
    if (badge.filled()) {
      gc.setBackground(badge.color());
      gc.fillRoundRectangle(x, y, size, height, PAD, PAD);
      gc.setForeground(Shades.readableOn(badge.color()));
    } else {
      gc.setForeground(badge.color());
      gc.drawRoundRectangle(x, y, size - 1, height - 1, PAD, PAD);
    }
    gc.drawText(badge.text(), x + PAD, y + 1, true);
  }
}
