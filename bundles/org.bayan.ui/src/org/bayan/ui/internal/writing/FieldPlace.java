package org.bayan.ui.internal.writing;

import java.util.Optional;
import java.util.Set;
import org.bayan.ui.internal.grid.BitextGrid;
import org.bayan.ui.internal.grid.GridCell;
import org.bayan.ui.internal.grid.SegmentLayouts;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/**
 * Keeps a field where its cell is, so that no letter moves when it opens. Where the text outgrows
 * its cell, the rows below give way; what is higher than the grid scrolls in itself.
 */
final class FieldPlace {

  private final BitextGrid grid;
  private final GridCell cell;
  private final SegmentField field;
  private boolean stretched;

  FieldPlace(BitextGrid grid, GridCell cell, SegmentField field) {
    this.grid = grid;
    this.cell = cell;
    this.field = field;
    int side = SegmentLayouts.HORIZONTAL_PADDING - SegmentField.FRAME;
    int top = SegmentLayouts.VERTICAL_PADDING - SegmentField.FRAME;
    field.control().setMargins(side, top + drop(), Math.max(0, side - space()), top);
  }

  private int drop() {
    String text = field.content().text();
    return grid.layouts().drop(lay(text.isEmpty() ? " " : text));
  }

  /**
   * From left to right a field breaks a line that has no room for the blank behind it; a cell lets
   * that hang over.
   */
  private int space() {
    TextLayout blank = lay(" ");
    return blank.getOrientation() == SWT.RIGHT_TO_LEFT ? 0 : blank.getBounds(0, 0).width;
  }

  private TextLayout lay(String text) {
    return grid.layouts().lay(cell.side().orElseThrow(), text, 1000);
  }

  /** Follows a text that has changed: the cell grows with it, and the caret stays in sight. */
  void follow() {
    Optional<Rectangle> bounds = grid.bounds(cell);
    if (bounds.isPresent()) {
      int needed = needed(bounds.get().width);
      if (stretched || needed > bounds.get().height) {
        stretched = true;
        grid.stretch(cell, needed);
      }
      revealCaret();
    }
    update();
  }

  private void revealCaret() {
    StyledText text = field.control();
    int caret = field.caret();
    int top = text.getLocationAtOffset(caret).y + text.getTopPixel() + SegmentField.FRAME;
    int bottom = top + text.getLineHeight(caret) + SegmentLayouts.VERTICAL_PADDING;
    grid.reveal(cell, Math.max(0, top - SegmentLayouts.VERTICAL_PADDING), bottom);
  }

  private int needed(int cellWidth) {
    int width = cellWidth - 2 * SegmentField.FRAME;
    return field.control().computeSize(width, SWT.DEFAULT).y + 2 * SegmentField.FRAME;
  }

  /** Gives the room back that the cell has only for what was being written. */
  void release() {
    if (stretched && !grid.control().isDisposed()) {
      grid.rewritten(Set.of(cell.bead()));
    }
  }

  /** Puts the field over its cell; one whose cell is not on the screen is hidden. */
  void update() {
    Optional<Rectangle> bounds = grid.bounds(cell);
    if (bounds.isEmpty()) {
      field.frame().setVisible(false);
      return;
    }
    Rectangle place = bounds.get();
    int needed = needed(place.width);
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
