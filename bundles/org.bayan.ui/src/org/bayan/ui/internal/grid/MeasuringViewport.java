package org.bayan.ui.internal.grid;

import org.bayan.ui.internal.rows.RowHeights;
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
