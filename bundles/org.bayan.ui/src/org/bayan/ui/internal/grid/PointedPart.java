package org.bayan.ui.internal.grid;

import java.util.List;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/**
 * Finds the underlined parts of a text under the pointer. Its characters are looked at one by one:
 * in a line with both directions a part may stand in several pieces.
 *
 * @param view the grid
 */
record PointedPart(GridView view) {

  /**
   * The parts at a point, what is drawn over others first.
   *
   * @param cell the cell that the point is in
   * @param x where the point is on the grid, in pixels
   * @param y likewise
   * @return none where no part is there
   */
  List<Underlined> at(ILayerCell cell, int x, int y) {
    if (view.underlined().isEmpty()) {
      return List.of();
    }
    return BitextColumn.at(cell.getColumnIndex())
        .side()
        .map(side -> at(side, cell, x, y))
        .orElse(List.of());
  }

  private List<Underlined> at(Side side, ILayerCell cell, int x, int y) {
    return view.rows()
        .segment(side, cell.getRowIndex())
        .map(segment -> at(side, segment, cell.getBounds(), x, y))
        .orElse(List.of());
  }

  private List<Underlined> at(Side side, Segment segment, Rectangle cell, int x, int y) {
    SegmentLayouts layouts = view.layouts();
    TaggedText coded = TaggedText.of(segment, layouts.direction(side));
    TextLayout layout = layouts.lay(side, coded.withInvisible(), cell.width);
    int left = x - cell.x - SegmentLayouts.HORIZONTAL_PADDING;
    int top = y - cell.y - SegmentLayouts.VERTICAL_PADDING - layouts.drop(layout);
    return view.underlined().stream()
        .filter(part -> part.segment() == segment && covers(part, coded, layout, left, top))
        .toList();
  }

  private static boolean covers(Underlined part, TaggedText text, TextLayout layout, int x, int y) {
    int end = Math.min(part.end(), part.segment().getText().length());
    for (int offset = part.start(); offset < end; offset++) {
      int at = text.position(offset);
      if (layout.getBounds(at, at).contains(x, y)) {
        return true;
      }
    }
    return false;
  }
}
