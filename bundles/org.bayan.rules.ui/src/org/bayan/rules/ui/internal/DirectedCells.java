package org.bayan.rules.ui.internal;

import java.text.Bidi;
import java.util.Optional;
import org.bayan.text.Direction;
import org.bayan.ui.BayanUi;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;

/**
 * Draws the texts of a column in the direction of their language, as a table draws all of them from
 * left to right. A text that is too long ends in an ellipsis.
 */
public final class DirectedCells {

  private static final int MARGIN = 4;
  private static final String ELLIPSIS = "\u2026";

  private final Table table;
  private final int column;
  private Optional<Direction> direction = Optional.empty();

  /** Draws a column, each text in the direction that its first letters have. */
  public DirectedCells(Table table, int column) {
    this.table = table;
    this.column = column;
    table.addListener(SWT.EraseItem, this::erase);
    table.addListener(SWT.PaintItem, this::paint);
  }

  /** Draws all texts in the direction of one language. */
  public void direction(Direction changed) {
    direction = Optional.of(changed);
    table.redraw();
  }

  private void erase(Event event) {
    if (event.index == column) {
      event.detail &= ~SWT.FOREGROUND;
    }
  }

  private void paint(Event event) {
    if (event.index != column) {
      return;
    }
    TableItem item = (TableItem) event.item;
    Rectangle cell = item.getBounds(column);
    TextLayout layout = new TextLayout(event.display);
    try {
      boolean rightToLeft = isRightToLeft(item.getText(column));
      layout.setOrientation(rightToLeft ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
      layout.setFont(rightToLeft ? arabic() : table.getFont());
      layout.setWidth(Math.max(1, cell.width - 2 * MARGIN));
      layout.setText(item.getText(column));
      if (layout.getLineCount() > 1) {
        String first = layout.getText().substring(0, layout.getLineOffsets()[1]).stripTrailing();
        layout.setText(first.substring(0, Math.max(0, first.length() - 2)) + ELLIPSIS);
      }
      int height = layout.getLineBounds(0).height;
      layout.draw(event.gc, cell.x + MARGIN, cell.y + (cell.height - height) / 2);
    } finally {
      layout.dispose();
    }
  }

  private boolean isRightToLeft(String text) {
    return direction
        .map(Direction.RIGHT_TO_LEFT::equals)
        .orElseGet(() -> !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight());
  }

  private static Font arabic() {
    return PlatformUI.getWorkbench()
        .getThemeManager()
        .getCurrentTheme()
        .getFontRegistry()
        .get(BayanUi.RIGHT_TO_LEFT_FONT);
  }
}
