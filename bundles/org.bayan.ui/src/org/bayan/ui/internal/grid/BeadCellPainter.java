package org.bayan.ui.internal.grid;

import org.bayan.model.bitext.Bead;
import org.bayan.ui.internal.rows.RowSpan;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints what all cells of the body share: the band of the bead, its lines and the selection. */
abstract class BeadCellPainter extends AbstractCellPainter {

  private final GridView view;

  BeadCellPainter(GridView view) {
    this.view = view;
  }

  GridView view() {
    return view;
  }

  /** The height of a row with one line of text: what is small is centred on it. */
  int firstLine() {
    return view.lineRow();
  }

  Palette palette() {
    return view.palette();
  }

  /** Paints the content of a cell on its finished background. */
  abstract void paintContent(ILayerCell cell, Bead bead, GC gc, Rectangle bounds);

  @Override
  public final void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
    int index = view.rows().beadOfRow(cell.getRowIndex());
    gc.setAntialias(SWT.ON);
    gc.setBackground(background(cell, index));
    gc.fillRectangle(bounds);
    paintContent(cell, view.rows().bead(index), gc, bounds);
    paintLines(cell, index, gc, bounds);
  }

  private Color background(ILayerCell cell, int bead) {
    if (DisplayMode.SELECT.equals(cell.getDisplayMode())) {
      return palette().selectedCell();
    }
    return view.isSelected(bead) ? palette().selectedBand() : palette().band(bead % 2 == 1);
  }

  private void paintLines(ILayerCell cell, int bead, GC gc, Rectangle bounds) {
    gc.setBackground(endsBead(cell, bead) ? palette().line() : palette().faintLine());
    gc.fillRectangle(bounds.x, bounds.y + bounds.height - 1, bounds.width, 1);
    if (cell.getColumnIndex() == 0 && view.isSelected(bead)) {
      gc.setBackground(palette().accent());
      gc.fillRectangle(bounds.x, bounds.y, 3, bounds.height);
    }
  }

  private boolean endsBead(ILayerCell cell, int bead) {
    int above = cell.getRowPosition() - cell.getOriginRowPosition();
    int endOfCell = cell.getRowIndex() - above + cell.getRowSpan();
    RowSpan rows = view.rows().rows(bead);
    return endOfCell == rows.first() + rows.count();
  }

  @Override
  public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
    return BitextColumn.at(cell.getColumnIndex()).width();
  }

  @Override
  public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
    return cell.getBounds().height;
  }
}
