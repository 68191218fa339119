package org.bayan.ui.internal.writing;

import java.util.Optional;
import org.bayan.ui.internal.grid.BitextGrid;
import org.bayan.ui.internal.grid.GridCell;
import org.bayan.ui.internal.grid.SegmentLayouts;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Keeps a field where its cell is, so that no letter moves when it opens. A text that outgrows its
 * cell covers its neighbours, within the grid; beyond that it scrolls.
 */
final class FieldPlace {

  private final BitextGrid grid;
  private final GridCell cell;
  private final SegmentField field;

  FieldPlace(BitextGrid grid, GridCell cell, SegmentField field) {
    this.grid = grid;
    this.cell = cell;
    this.field = field;
    int side = SegmentLayouts.HORIZONTAL_PADDING - SegmentField.FRAME;
    int top = SegmentLayouts.VERTICAL_PADDING - SegmentField.FRAME;
    field.control().setMargins(side, top + drop(), side, top);
  }

  private int drop() {
    SegmentLayouts layouts = grid.layouts();
    Side side = cell.side().orElseThrow();
    String text = field.content().text();
    return layouts.drop(layouts.lay(side, text.isEmpty() ? " " : text, 1000));
  }

  /** Puts the field over its cell; one whose cell is not on the screen is hidden. */
  void update() {
    Optional<Rectangle> bounds = grid.bounds(cell);
    if (bounds.isEmpty()) {
      field.frame().setVisible(false);
      return;
    }
    Rectangle place = bounds.get();
    int width = place.width - 2 * SegmentField.FRAME;
    int needed = field.control().computeSize(width, SWT.DEFAULT).y + 2 * SegmentField.FRAME;
    int header = grid.control().getRowHeightByPosition(0);
    int end = grid.control().getClientArea().height;
    place.height = Math.min(Math.max(place.height, needed), end - header);
    place.y = Math.max(header, Math.min(place.y, end - place.height));
    if (!field.frame().getBounds().equals(place)) {
      field.frame().setBounds(place);
    }
    field.frame().setVisible(true);
  }
}
