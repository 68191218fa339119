package org.bayan.ui.internal.views;

import java.util.Set;
import org.bayan.text.LanguageGuess;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Paints cells of a table in the direction of their own letters, from the side that they begin on.
 * The platform gives all cells of a column one direction, and cuts the beginning off an Arabic text
 * that is too long.
 */
public final class DirectedCells {

  private static final int MARGIN = 4;

  private final Table table;
  private final Set<Integer> columns;

  private DirectedCells(Table table, Set<Integer> columns) {
    this.table = table;
    this.columns = columns;
  }

  /** Paints the cells of some columns, by index. */
  public static void in(Table table, Set<Integer> columns) {
    DirectedCells cells = new DirectedCells(table, columns);
    table.addListener(SWT.EraseItem, cells::keepFromPainting);
    table.addListener(SWT.PaintItem, cells::paint);
  }

  private void keepFromPainting(Event event) {
    if (columns.contains(event.index)) {
      event.detail &= ~SWT.FOREGROUND;
    }
  }

  private void paint(Event event) {
    TableItem item = (TableItem) event.item;
    if (!columns.contains(event.index) || item.getText(event.index).isEmpty()) {
      return;
    }
    String shown = item.getText(event.index);
    boolean arabic = LanguageGuess.of(shown).filter("ar"::equals).isPresent();
    Rectangle cell = item.getBounds(event.index);
    int inside = cell.width - 2 * MARGIN;
    TextLayout layout = new TextLayout(table.getDisplay());
    Rectangle clipping = event.gc.getClipping();
    try {
      layout.setFont(table.getFont());
      layout.setOrientation(arabic ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
      layout.setText(shown);
      Rectangle bounds = layout.getBounds();
      // In a window from right to left, that is where coordinates begin.
      boolean atEnd = arabic != ((table.getStyle() & SWT.MIRRORED) != 0);
      int x = cell.x + MARGIN + (atEnd ? inside - bounds.width : 0);
      Rectangle text = new Rectangle(cell.x + MARGIN, cell.y, Math.max(0, inside), cell.height);
      event.gc.setClipping(text.intersection(clipping));
      layout.draw(event.gc, x, cell.y + (cell.height - bounds.height) / 2);
    } finally {
      event.gc.setClipping(clipping);
      layout.dispose();
    }
  }
}
