package org.bayan.ui.internal.preview;

import java.util.Collection;
import java.util.List;
import org.bayan.model.bitext.Segment;
import org.bayan.model.bitext.TextUnitKind;
import org.bayan.text.Direction;
import org.bayan.ui.internal.views.Shades;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.PlatformUI;

/** Paints blocks of a page, with the selected segments and the place of the keyboard. */
final class PagePainter {

  private static final String ACCENT = "org.bayan.ui.color.accent";
  private static final int BAR = 3;
  private static final int BAR_GAP = 12;
  private static final int CELL_PADDING = 5;
  private static final int RULE = 120;

  private final GC gc;
  private final Shades shades;
  private final Collection<Segment> selected;
  private final Segment cursor;
  private final Color accent;

  /**
   * A painter.
   *
   * @param selected the segments of the selected bead
   * @param cursor where the keyboard is; null where it is elsewhere
   */
  PagePainter(GC gc, Shades shades, Collection<Segment> selected, Segment cursor) {
    this.gc = gc;
    this.shades = shades;
    this.selected = selected;
    this.cursor = cursor;
    accent =
        PlatformUI.getWorkbench()
            .getThemeManager()
            .getCurrentTheme()
            .getColorRegistry()
            .get(ACCENT);
    gc.setAntialias(SWT.ON);
  }

  /**
   * Paints a block.
   *
   * @param y of its upper edge
   * @param afterOther whether it comes after a block of another kind
   */
  void paint(Block block, int y, boolean afterOther) {
    Rectangle area = block.textArea(y);
    frame(block, area, afterOther);
    for (BlockText.Range range : block.text().ranges()) {
      if (selected.contains(range.segment())) {
        selection(block, block.places(range.segment(), y));
      }
    }
    gc.setForeground(shades.control().getForeground());
    block.layout().draw(gc, area.x, area.y);
    if (block.sign() != null) {
      gc.setForeground(shades.faintText());
      block.sign().draw(gc, block.signX(), area.y);
    }
    if (cursor != null) {
      focus(block.places(cursor, y));
    }
  }

  private void frame(Block block, Rectangle area, boolean afterOther) {
    gc.setForeground(shades.line());
    if (block.unit().getKind() == TextUnitKind.CELL) {
      gc.drawRectangle(
          area.x - CELL_PADDING,
          area.y - CELL_PADDING,
          area.width + 2 * CELL_PADDING,
          area.height + 2 * CELL_PADDING);
    } else if (block.unit().getKind() == TextUnitKind.FOOTNOTE && afterOther) {
      boolean rightToLeft = block.direction() == Direction.RIGHT_TO_LEFT;
      int x = rightToLeft ? area.x + area.width - RULE : area.x;
      gc.drawLine(x, area.y - 2, x + RULE, area.y - 2);
    }
  }

  private void selection(Block block, List<Rectangle> places) {
    gc.setBackground(shades.mix(accent, 0.18));
    places.forEach(
        place -> gc.fillRoundRectangle(place.x - 2, place.y, place.width + 4, place.height, 5, 5));
    if (!places.isEmpty()) {
      boolean rightToLeft = block.direction() == Direction.RIGHT_TO_LEFT;
      int x = rightToLeft ? block.edge() + BAR_GAP - BAR : block.edge() - BAR_GAP;
      int top = places.getFirst().y;
      int bottom = places.getLast().y + places.getLast().height;
      gc.setBackground(accent);
      gc.fillRectangle(x, top, BAR, bottom - top);
    }
  }

  private void focus(List<Rectangle> places) {
    gc.setForeground(accent);
    gc.setLineStyle(SWT.LINE_DOT);
    places.forEach(
        place ->
            gc.drawRoundRectangle(place.x - 2, place.y, place.width + 3, place.height - 1, 5, 5));
    gc.setLineStyle(SWT.LINE_SOLID);
  }
}
