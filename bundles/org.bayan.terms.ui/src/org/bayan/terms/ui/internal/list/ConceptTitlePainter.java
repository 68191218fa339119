package org.bayan.terms.ui.internal.list;

import java.util.Optional;
import org.bayan.text.Direction;
import org.bayan.ui.internal.list.TitlePainter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the title of a column at the side at which its texts begin, and how it is sorted. */
final class ConceptTitlePainter extends TitlePainter {

  private static final int ARROW = 8;
  private static final int GAP = 6;

  private final ConceptGrid grid;

  ConceptTitlePainter(ConceptGrid grid) {
    super(grid::colors);
    this.grid = grid;
  }

  @Override
  protected String title(int column) {
    return grid.column(column).title();
  }

  /** In a window from right to left, all places are counted from its right side. */
  @Override
  protected boolean isAtEnd(int index) {
    ConceptColumn column = grid.column(index);
    boolean mirrored = (grid.control().getStyle() & SWT.MIRRORED) != 0;
    boolean rightToLeft = Direction.of(column.language()) == Direction.RIGHT_TO_LEFT;
    return column.kind() == ConceptColumn.Kind.TERM && rightToLeft != mirrored;
  }

  @Override
  protected void paintBeside(int column, GC gc, Rectangle title) {
    Optional<Sorting> sorting =
        grid.sorting().filter(one -> one.column().equals(grid.column(column)));
    if (sorting.isPresent()) {
      int x = isAtEnd(column) ? title.x - ARROW - GAP : title.x + title.width + GAP;
      paintArrow(sorting.get(), gc, x, title.y + title.height / 2);
    }
  }

  private void paintArrow(Sorting sorting, GC gc, int x, int middle) {
    int base = sorting.ascending() ? middle + 3 : middle - 3;
    int tip = sorting.ascending() ? middle - 3 : middle + 3;
    gc.setBackground(grid.colors().accent());
    gc.fillPolygon(new int[] {x, base, x + ARROW / 2, tip, x + ARROW, base});
  }
}
