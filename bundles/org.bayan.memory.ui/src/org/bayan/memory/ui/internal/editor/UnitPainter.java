package org.bayan.memory.ui.internal.editor;

import java.util.Optional;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.model.memory.UnitVariant;
import org.bayan.text.Direction;
import org.bayan.ui.internal.list.ListColors;
import org.bayan.ui.internal.list.RowPainter;
import org.bayan.ui.internal.views.LinePainter;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints what a column says of a unit. */
final class UnitPainter extends RowPainter {

  private static final int SIGN = 8;
  private static final int AFTER_SIGN = 7;

  /** More is never seen in a line, and takes long to be laid out. */
  private static final int MOST_CHARACTERS = 600;

  private final UnitGrid grid;

  UnitPainter(UnitGrid grid) {
    super(grid.control(), grid::colors);
    this.grid = grid;
  }

  @Override
  protected void paintContent(ILayerCell cell, GC gc, Rectangle bounds) {
    int row = cell.getRowIndex();
    if (row < grid.rows().count()) {
      paint(UnitColumn.values()[cell.getColumnIndex()], grid.rows().unit(row), gc, bounds);
    }
  }

  private void paint(UnitColumn column, ShownUnit unit, GC gc, Rectangle bounds) {
    ListColors colors = grid.colors();
    int middle = bounds.y + (bounds.height - 1) / 2;
    int x = bounds.x + PADDING;
    int room = bounds.width - 2 * PADDING;
    if (column == UnitColumn.STATUS && unit.status().isPresent()) {
      sign(unit.status().get(), gc, x, middle - SIGN / 2);
      x += SIGN + AFTER_SIGN;
      room -= SIGN + AFTER_SIGN;
    }
    String text = column.text(unit);
    String seen = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
    gc.setForeground(column.isText() ? colors.text() : colors.secondText());
    Direction direction = direction(column, unit, seen);
    grid.lines().paint(gc, seen, direction, x, middle, room, column.isText(), false);
  }

  private static Direction direction(UnitColumn column, ShownUnit unit, String text) {
    Optional<UnitVariant> variant =
        switch (column) {
          case SOURCE -> unit.source();
          case TARGET -> unit.target();
          default -> Optional.empty();
        };
    return variant
        .map(one -> Direction.of(one.language().replace('_', '-')))
        .orElseGet(() -> LinePainter.directionOf(text));
  }

  /** A disc for what is accepted, a triangle for what needs a look, a ring for the rest. */
  private void sign(BeadStatus status, GC gc, int x, int y) {
    gc.setForeground(color(status));
    gc.setBackground(color(status));
    switch (status) {
      case ACCEPTED -> gc.fillOval(x, y, SIGN, SIGN);
      case NEEDS_REVIEW ->
          gc.fillPolygon(new int[] {x, y + SIGN, x + SIGN / 2, y, x + SIGN, y + SIGN});
      case UNREVIEWED -> gc.drawOval(x, y, SIGN - 1, SIGN - 1);
    }
  }

  private Color color(BeadStatus status) {
    return switch (status) {
      case ACCEPTED -> grid.colors().accepted();
      case NEEDS_REVIEW -> grid.colors().review();
      case UNREVIEWED -> grid.colors().faintText();
    };
  }

  @Override
  public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
    return UnitColumn.values()[cell.getColumnIndex()].width();
  }
}
