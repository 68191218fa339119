package org.bayan.memory.ui.internal.concordance;

import java.util.List;
import org.bayan.index.memory.TextRange;
import org.bayan.text.Direction;
import org.bayan.ui.internal.views.Shades;
import org.bayan.ui.internal.views.TextFonts;
import org.bayan.ui.internal.views.TextPlaces;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** Paints a text with marked words on one line, so that the words are in view. */
final class KwicPainter {

  /** Wider than any text that is painted, so that it stays on one line. */
  private static final int LINE = 9000;

  private static final int PADDING = 6;
  private static final String ELLIPSIS = "\u2026";
  private static final String FOUND = "org.bayan.ui.color.found";
  private static final String ACCENT = "org.bayan.ui.color.accent";
  private static final double MARKED = 0.45;
  private static final double TRANSLATED = 0.2;

  private final Control control;

  KwicPainter(Control control) {
    this.control = control;
  }

  /** The height of a line, whichever its direction. */
  int lineHeight() {
    int height = 0;
    for (Direction direction : Direction.values()) {
      TextLayout layout =
          TextFonts.lay(
              control.getDisplay(),
              "\u0639\u0644\u064a Ag",
              direction,
              TextFonts.of(direction),
              LINE);
      height = Math.max(height, layout.getBounds().height);
      layout.dispose();
    }
    return height + PADDING;
  }

  /**
   * Paints a text.
   *
   * @param cell where
   * @param selected whether the row is selected, which has a background of its own
   */
  void paint(GC gc, KwicText text, Rectangle cell, boolean selected) {
    TextLayout layout =
        TextFonts.lay(
            control.getDisplay(),
            text.text(),
            text.direction(),
            TextFonts.of(text.direction()),
            LINE);
    try {
      text.words().ifPresent(words -> mark(layout, text, words));
      paint(gc, layout, text, inner(cell), selected);
    } finally {
      layout.dispose();
    }
  }

  private static Rectangle inner(Rectangle cell) {
    return new Rectangle(cell.x + PADDING, cell.y, cell.width - 2 * PADDING, cell.height);
  }

  private static void mark(TextLayout layout, KwicText text, TextRange words) {
    if (words.end() > words.start()) {
      TextStyle style = new TextStyle(TextFonts.bold(text.direction()), null, null);
      style.underline = true;
      style.underlineStyle = SWT.UNDERLINE_SINGLE;
      layout.setStyle(style, words.start(), words.end() - 1);
    }
  }

  private void paint(GC gc, TextLayout layout, KwicText text, Rectangle cell, boolean selected) {
    int width = layout.getLineBounds(0).width;
    int left = text.direction() == Direction.RIGHT_TO_LEFT ? LINE - width : 0;
    List<Rectangle> marked =
        text.words()
            .map(words -> TextPlaces.of(layout, words.start(), words.end(), 0, 0))
            .orElse(List.of());
    int sign = gc.textExtent(ELLIPSIS).x + 2;
    int x = cell.x - left + shift(text, cell.width, left, width, marked, sign);
    int y = cell.y + (cell.height - layout.getBounds().height) / 2;
    boolean cutLeft = x + left < cell.x;
    boolean cutRight = x + left + width > cell.x + cell.width;
    Rectangle before = gc.getClipping();
    Rectangle room =
        new Rectangle(
            cell.x + (cutLeft ? sign : 0),
            cell.y,
            cell.width - (cutLeft ? sign : 0) - (cutRight ? sign : 0),
            cell.height);
    gc.setClipping(room.intersection(before));
    if (!selected) {
      fill(gc, marked, x, y, text.centred());
    }
    layout.draw(gc, x, y);
    gc.setClipping(before);
    int base = cell.y + (cell.height - gc.textExtent(ELLIPSIS).y) / 2;
    if (cutLeft) {
      gc.drawText(ELLIPSIS, cell.x, base, true);
    }
    if (cutRight) {
      gc.drawText(ELLIPSIS, cell.x + cell.width - sign + 2, base, true);
    }
  }

  /** How far the left end of the text is from the left end of the cell. */
  private static int shift(
      KwicText text, int room, int left, int width, List<Rectangle> marked, int sign) {
    boolean rightToLeft = text.direction() == Direction.RIGHT_TO_LEFT;
    int begun = rightToLeft ? room - width : 0;
    if (marked.isEmpty() || (!text.centred() && width <= room)) {
      return begun;
    }
    Rectangle words = marked.getFirst();
    int from = words.x - left;
    boolean inSight = rightToLeft ? begun + from >= sign : from + words.width <= room - sign;
    if (!text.centred() && inSight) {
      return begun;
    }
    if (words.width <= room - 2 * sign) {
      return room / 2 - from - words.width / 2;
    }
    // Of words that are wider than the cell the beginning is shown.
    return rightToLeft ? room - sign - from - words.width : sign - from;
  }

  private void fill(GC gc, List<Rectangle> marked, int x, int y, boolean found) {
    Color color =
        PlatformUI.getWorkbench()
            .getThemeManager()
            .getCurrentTheme()
            .getColorRegistry()
            .get(found ? FOUND : ACCENT);
    gc.setBackground(new Shades(control).mix(color, found ? MARKED : TRANSLATED));
    for (Rectangle one : marked) {
      gc.fillRoundRectangle(x + one.x - 2, y + one.y, one.width + 4, one.height, 4, 4);
    }
  }
}
