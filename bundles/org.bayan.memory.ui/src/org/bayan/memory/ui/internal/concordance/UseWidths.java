package org.bayan.memory.ui.internal.concordance;

import java.util.Arrays;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/**
 * Fills an area with the table of the uses, and shares its width out among the columns. The layout
 * of JFace keeps for good what columns had in the first, narrow place that GTK gave them.
 */
final class UseWidths extends Layout {

  /** The width from which on there is room for the column of the dates, in pixels. */
  private static final int ROOM_FOR_DATES = 760;

  private final Table table;
  private int width = -1;

  UseWidths(Table table) {
    this.table = table;
  }

  @Override
  protected Point computeSize(Composite area, int widthHint, int heightHint, boolean flush) {
    int narrowest = Arrays.stream(UseColumn.values()).mapToInt(UseColumn::narrowest).sum();
    return new Point(Math.max(widthHint, narrowest), Math.max(heightHint, 0));
  }

  @Override
  protected void layout(Composite area, boolean flush) {
    Rectangle room = area.getClientArea();
    table.setBounds(room);
    if (room.width != width) {
      width = room.width;
      share(table.getClientArea().width);
    }
  }

  /** In a narrow view the texts get the room of the dates; the details tell these. */
  private void share(int room) {
    int[] widths = new int[UseColumn.values().length];
    int weights = 0;
    int rest = room;
    for (UseColumn column : UseColumn.values()) {
      boolean shown = column != UseColumn.DATE || room >= ROOM_FOR_DATES;
      widths[column.ordinal()] = shown ? column.narrowest() : 0;
      rest -= widths[column.ordinal()];
      weights += shown ? column.weight() : 0;
    }
    for (UseColumn column : UseColumn.values()) {
      TableColumn made = table.getColumn(column.ordinal());
      int own = widths[column.ordinal()];
      made.setResizable(own > 0);
      made.setWidth(own == 0 ? 0 : own + Math.max(0, rest) * column.weight() / weights);
    }
  }
}
