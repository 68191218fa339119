package org.bayan.memory.ui.internal.transfer;

import org.bayan.text.Direction;
import org.bayan.ui.internal.views.LinePainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Paints texts in the cells of a table in the direction of their own letters. */
final class UnitCells {

  private static final int MARGIN = 6;
  private static final int MOST_CHARACTERS = 600;

  private final Table table;
  private final LinePainter lines;

  private UnitCells(Table table) {
    this.table = table;
    lines = new LinePainter(table.getDisplay());
  }

  static void in(Table table) {
    UnitCells cells = new UnitCells(table);
    table.addListener(SWT.EraseItem, event -> event.detail &= ~SWT.FOREGROUND);
    table.addListener(SWT.MeasureItem, cells::measure);
    table.addListener(SWT.PaintItem, cells::paint);
    table.addDisposeListener(event -> cells.lines.dispose());
  }

  private void measure(Event event) {
    event.height = Math.max(event.height, lines.lineHeight() + MARGIN);
  }

  private void paint(Event event) {
    TableItem item = (TableItem) event.item;
    String text = item.getText(event.index);
    String seen = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
    Rectangle cell = item.getBounds(event.index);
    Direction direction = LinePainter.directionOf(seen);
    int width = table.getColumn(event.index).getWidth();
    lines.paint(
        event.gc,
        seen,
        direction,
        cell.x + MARGIN,
        cell.y + cell.height / 2,
        width - 2 * MARGIN,
        true,
        false);
  }
}
