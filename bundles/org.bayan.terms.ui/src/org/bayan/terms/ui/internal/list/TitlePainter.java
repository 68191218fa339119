package org.bayan.terms.ui.internal.list;

import java.util.Optional;
import org.bayan.text.Direction;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Paints the title of a column at the side at which its texts begin, and how it is sorted. */
final class TitlePainter extends AbstractCellPainter {

  /** In pixels. */
  static final int HEIGHT = 28;

  private static final int ARROW = 8;

  private final ConceptGrid grid;

  TitlePainter(ConceptGrid grid) {
    this.grid = grid;
  }

  @Override
  public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
    ListColors colors = grid.colors();
    ConceptColumn column = grid.column(cell.getColumnIndex());
    gc.setBackground(colors.header());
    gc.fillRectangle(bounds);
    gc.setForeground(colors.faintText());
    Point extent = gc.textExtent(column.title());
    boolean atEnd = beginsAtEnd(column);
    int x =
        atEnd
            ? bounds.x + bounds.width - ConceptPainter.PADDING - extent.x
            : bounds.x + ConceptPainter.PADDING;
    gc.drawText(column.title(), x, bounds.y + (bounds.height - extent.y) / 2, true);
    Optional<Sorting> sorting = grid.sorting().filter(one -> one.column().equals(column));
    if (sorting.isPresent()) {
      paintArrow(sorting.get(), gc, atEnd ? x - ARROW - 6 : x + extent.x + 6, bounds);
    }
    gc.setForeground(colors.headerLine());
    gc.setLineStyle(SWT.LINE_SOLID);
    int bottom = bounds.y + bounds.height - 1;
    int right = bounds.x + bounds.width - 1;
    gc.drawLine(bounds.x, bottom, right, bottom);
    gc.drawLine(right, bounds.y + 7, right, bottom - 7);
  }

  /** In a window from right to left, all places are counted from its right side. */
  private boolean beginsAtEnd(ConceptColumn column) {
    Control table = grid.control();
    boolean mirrored = (table.getStyle() & SWT.MIRRORED) != 0;
    boolean rightToLeft = Direction.of(column.language()) == Direction.RIGHT_TO_LEFT;
    return column.kind() == ConceptColumn.Kind.TERM && rightToLeft != mirrored;
  }

  private void paintArrow(Sorting sorting, GC gc, int x, Rectangle bounds) {
    int middle = bounds.y + bounds.height / 2;
    int base = sorting.ascending() ? middle + 3 : middle - 3;
    int tip = sorting.ascending() ? middle - 3 : middle + 3;
    gc.setBackground(grid.colors().accent());
    gc.fillPolygon(new int[] {x, base, x + ARROW / 2, tip, x + ARROW, base});
  }

  @Override
  public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
    return gc.textExtent(grid.column(cell.getColumnIndex()).title()).x + 2 * ConceptPainter.PADDING;
  }

  @Override
  public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
    return HEIGHT;
  }
}
