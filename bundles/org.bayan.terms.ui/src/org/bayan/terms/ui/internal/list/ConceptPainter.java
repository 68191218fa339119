package org.bayan.terms.ui.internal.list;

import org.bayan.text.Direction;
import org.bayan.ui.internal.views.LinePainter;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints what a column says of a concept. */
final class ConceptPainter extends AbstractCellPainter {

  /** The room at either side of a text, in pixels. */
  static final int PADDING = 10;

  private final ConceptGrid grid;

  ConceptPainter(ConceptGrid grid) {
    this.grid = grid;
  }

  @Override
  public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
    ListColors colors = grid.colors();
    boolean selected = DisplayMode.SELECT.equals(cell.getDisplayMode());
    gc.setAntialias(SWT.ON);
    gc.setBackground(colors.row(selected, grid.control().isFocusControl()));
    gc.fillRectangle(bounds);
    gc.setBackground(colors.line());
    gc.fillRectangle(bounds.x, bounds.y + bounds.height - 1, bounds.width, 1);
    if (selected && cell.getColumnPosition() == 0) {
      gc.setBackground(colors.accent());
      gc.fillRectangle(bounds.x, bounds.y, 3, bounds.height);
    }
    int row = cell.getRowIndex();
    if (row < grid.rows().getRowCount()) {
      paint(grid.column(cell.getColumnIndex()), grid.rows().row(row), gc, bounds);
    }
  }

  private void paint(ConceptColumn column, ConceptRow row, GC gc, Rectangle bounds) {
    ListColors colors = grid.colors();
    int middle = bounds.y + (bounds.height - 1) / 2;
    int x = bounds.x + PADDING;
    int room = bounds.width - 2 * PADDING;
    if (column.kind() == ConceptColumn.Kind.WORKFLOW) {
      WorkflowSign.paint(row.workflow(), colors, gc, x, middle - WorkflowSign.SIZE / 2);
      x += WorkflowSign.SIZE + 7;
      room -= WorkflowSign.SIZE + 7;
    }
    boolean term = column.kind() == ConceptColumn.Kind.TERM;
    String text = column.text(row);
    boolean struck = term && row.unusable().contains(column.language());
    gc.setForeground(struck ? colors.faintText() : term ? colors.text() : colors.secondText());
    Direction direction = term ? Direction.of(column.language()) : LinePainter.directionOf(text);
    grid.lines().paint(gc, text, direction, x, middle, room, term, struck);
  }

  @Override
  public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
    return grid.column(cell.getColumnIndex()).kind().width();
  }

  @Override
  public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
    return cell.getBounds().height;
  }
}
