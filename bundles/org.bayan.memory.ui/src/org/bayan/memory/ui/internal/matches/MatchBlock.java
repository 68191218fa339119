package org.bayan.memory.ui.internal.matches;

import java.util.ArrayList;
import java.util.List;
import org.bayan.text.Direction;
import org.bayan.ui.internal.views.Shades;
import org.bayan.ui.internal.views.TextFonts;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Control;

/**
 * A match as it is drawn: a line with number and badges, the source with its differences, the
 * translation, and where it comes from.
 */
final class MatchBlock {

  private static final int MARGIN = 10;
  private static final int GAP = 5;
  private static final int PILL = 6;

  /** A badge. */
  private record Badge(String text, Color color, boolean filled) {}

  private final ShownMatch match;
  private final Control control;
  private final MatchColors colors;
  private final int width;
  private final List<Badge> badges = new ArrayList<>();
  private final TextLayout source;
  private final TextLayout target;
  private final TextLayout origin;
  private final int head;

  /**
   * Lays out a match.
   *
   * @param number by which it is inserted, from 1
   * @param wanted the text that was looked for
   * @param penalty what it costs that nobody has reviewed a unit
   * @param width in pixels
   */
  MatchBlock(Control control, ShownMatch match, int number, String wanted, int penalty, int width) {
    this.match = match;
    this.control = control;
    this.width = width;
    colors = new MatchColors(control);
    if (number <= MatchList.NUMBERED) {
      badges.add(new Badge(String.valueOf(number), colors.faintText(), false));
    }
    badges.add(new Badge(MatchLabels.badge(match), colors.badge(match), true));
    MatchLabels.unreviewed(match, penalty)
        .ifPresent(word -> badges.add(new Badge(word, colors.unreviewed(), false)));
    source = lay(MarkedText.source(match.match(), wanted), match.match().source().language());
    target = lay(MarkedText.target(match.match()), match.match().target().language());
    Direction own = isMirrored() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    origin =
        TextFonts.lay(
            control.getDisplay(), MatchLabels.origin(match), own, control.getFont(), inner());
    head = headHeight();
  }

  private static boolean isMirrored() {
    return Window.getDefaultOrientation() == SWT.RIGHT_TO_LEFT;
  }

  private int inner() {
    return Math.max(1, width - 2 * MARGIN);
  }

  private TextLayout lay(MarkedText text, String language) {
    Direction direction = Direction.of(language);
    TextLayout layout =
        TextFonts.lay(
            control.getDisplay(), text.text(), direction, TextFonts.of(direction), inner());
    for (MarkedText.Part part : text.parts()) {
      if (part.end() > part.start()) {
        layout.setStyle(colors.style(part.mark()), part.start(), part.end() - 1);
      }
    }
    return layout;
  }

  ShownMatch match() {
    return match;
  }

  private int headHeight() {
    GC gc = new GC(control);
    try {
      return headHeight(gc);
    } finally {
      gc.dispose();
    }
  }

  /** The height of the badges, which stand on more than one line where the list is narrow. */
  private int headHeight(GC gc) {
    int[] y = {0};
    place(gc, (badge, x, top) -> y[0] = top);
    return y[0] + gc.textExtent("0").y + 2;
  }

  int height() {
    return MARGIN
        + head
        + GAP
        + source.getBounds().height
        + GAP
        + target.getBounds().height
        + GAP
        + origin.getBounds().height
        + MARGIN;
  }

  void paint(GC gc, int top, boolean selected) {
    if (selected) {
      gc.setBackground(colors.selected());
      gc.fillRectangle(0, top, width, height() - 1);
    }
    int y = top + MARGIN;
    gc.setAntialias(SWT.ON);
    int first = y;
    place(gc, (badge, x, line) -> paint(gc, badge, x, first + line));
    y += head + GAP;
    gc.setForeground(colors.faintText());
    source.draw(gc, MARGIN, y);
    y += source.getBounds().height + GAP;
    gc.setForeground(colors.text());
    target.draw(gc, MARGIN, y);
    y += target.getBounds().height + GAP;
    gc.setForeground(colors.faintText());
    origin.draw(gc, MARGIN, y);
    gc.setForeground(colors.line());
    gc.drawLine(0, top + height() - 1, width, top + height() - 1);
  }

  /** Is told where a badge stands. */
  @FunctionalInterface
  private interface Placed {
    void at(Badge badge, int x, int y);
  }

  private void place(GC gc, Placed placed) {
    int line = gc.textExtent("0").y + 2;
    int x = 0;
    int y = 0;
    for (Badge badge : badges) {
      int size = size(gc, badge);
      if (x > 0 && x + size > inner()) {
        x = 0;
        y += line + GAP;
      }
      placed.at(badge, isMirrored() ? width - MARGIN - x - size : MARGIN + x, y);
      x += size + GAP;
    }
  }

  private static int size(GC gc, Badge badge) {
    return gc.textExtent(badge.text()).x + 2 * PILL;
  }

  private void paint(GC gc, Badge badge, int x, int y) {
    Point text = gc.textExtent(badge.text());
    int size = size(gc, badge);
    int height = text.y + 2;
    if (badge.filled()) {
      gc.setBackground(badge.color());
      gc.fillRoundRectangle(x, y, size, height, PILL, PILL);
      gc.setForeground(Shades.readableOn(badge.color()));
    } else {
      gc.setForeground(badge.color());
      gc.drawRoundRectangle(x, y, size - 1, height - 1, PILL, PILL);
    }
    gc.drawText(badge.text(), x + PILL, y + 1, true);
  }

  void dispose() {
    source.dispose();
    target.dispose();
    origin.dispose();
  }
}
