package org.bayan.ui.internal.grid;

import org.bayan.ui.internal.rows.RowHeights;
import org.bayan.ui.internal.rows.RowSpan;
import org.eclipse.nebula.widgets.nattable.layer.IUniqueIndexLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/** A viewport that measures the rows which it is about to show. */
final class MeasuringViewport extends ViewportLayer {

  private RowHeights heights;

  MeasuringViewport(IUniqueIndexLayer underlying) {
    super(underlying);
  }

  void setHeights(RowHeights heights) {
    this.heights = heights;
    invalidateVerticalStructure();
  }

  @Override
  public void setOriginY(int y) {
    boolean changed = heights != null && heights.measureWindow(y, getClientAreaHeight());
    if (changed) {
      invalidateVerticalStructure();
    }
    super.setOriginY(y);
    if (changed) {
      recalculateScrollBars();
      fireScrollEvent();
    }
  }

  /** Scrolls as far as needed to show a stretch, counted in pixels from the first row. */
  void reveal(int top, int bottom) {
    int origin = getOrigin().getY();
    int below = bottom - getClientAreaHeight();
    if (top < origin) {
      setOriginY(top);
    } else if (below > origin) {
      setOriginY(Math.min(below, top));
    }
  }

  /**
   * Scrolls as far as needed to show rows whole.
   *
   * @param wanted the rows
   * @param least those to show where there is no room for all
   */
  void revealRows(RowSpan wanted, RowSpan least) {
    if (getClientAreaHeight() <= 0) {
      return;
    }
    // Scrolling measures rows that were estimated before; then they may need more room.
    for (int round = 0; round < 2; round++) {
      RowSpan shown = height(wanted) <= getClientAreaHeight() ? wanted : least;
      int top = heights.start(shown.first());
      reveal(top, top + height(shown));
    }
  }

  private int height(RowSpan span) {
    return heights.start(span.first() + span.count()) - heights.start(span.first());
  }

  /**
   * Changes heights without moving what is on the screen: the row at the top stays there.
   *
   * @param change changes heights
   */
  void changeHeights(Runnable change) {
    int top = Math.max(0, getOriginRowPosition());
    int within = getOrigin().getY() - heights.start(top);
    change.run();
    invalidateVerticalStructure();
    // Of the rows there may be fewer now, or none.
    int room = top < heights.rowCount() ? Math.max(0, heights.height(top) - 1) : 0;
    setOriginY(heights.start(top) + Math.min(within, room));
    recalculateScrollBars();
  }
}
