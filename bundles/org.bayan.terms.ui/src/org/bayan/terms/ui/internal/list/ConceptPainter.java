package org.bayan.terms.ui.internal.list;

import org.bayan.text.Direction;
import org.bayan.ui.internal.list.ListColors;
import org.bayan.ui.internal.list.RowPainter;
import org.bayan.ui.internal.views.LinePainter;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints what a column says of a concept. */
final class ConceptPainter extends RowPainter {

  private final ConceptGrid grid;

  ConceptPainter(ConceptGrid grid) {
    super(grid.control(), grid::colors);
    this.grid = grid;
  }

  @Override
  protected void paintContent(ILayerCell cell, GC gc, Rectangle bounds) {
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
}
