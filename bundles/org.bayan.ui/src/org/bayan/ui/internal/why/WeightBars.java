package org.bayan.ui.internal.why;

import org.bayan.model.bitext.Evidence;
import org.bayan.ui.internal.views.Shades;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** A bar in the column of the weights, as long as the weight against the strongest. */
final class WeightBars {

  private static final int HEIGHT = 6;
  private static final int PADDING = 6;
  private static final int NARROWEST = 20;

  /** What the number at the right end of the column needs. */
  private static final int NUMBER = 52;

  private final Table table;
  private double strongest;

  WeightBars(Table table) {
    this.table = table;
    table.addListener(SWT.PaintItem, this::paint);
  }

  /** The weight whose bar is as long as can be. */
  void setStrongest(double bits) {
    strongest = bits;
  }

  private void paint(Event e) {
    if (e.index == EvidenceColumn.WEIGHT.ordinal()
        && e.item instanceof TableItem item
        && item.getData() instanceof Evidence evidence
        && strongest > 0) {
      Rectangle cell = item.getBounds(e.index);
      paint(e.gc, cell, evidence);
    }
  }

  private void paint(GC gc, Rectangle cell, Evidence evidence) {
    int room = cell.width - NUMBER - PADDING;
    int length = (int) Math.round(room * Math.abs(EvidenceColumn.bits(evidence)) / strongest);
    if (room < NARROWEST) {
      return;
    }
    int y = cell.y + (cell.height - HEIGHT) / 2;
    gc.setAntialias(SWT.ON);
    gc.setBackground(new Shades(table).line());
    gc.fillRoundRectangle(cell.x + PADDING, y, room, HEIGHT, HEIGHT, HEIGHT);
    gc.setBackground(KindLook.of(evidence.getKind()).color());
    if (evidence.getWeight() >= 0) {
      gc.fillRoundRectangle(cell.x + PADDING, y, Math.max(2, length), HEIGHT, HEIGHT, HEIGHT);
    } else {
      // What speaks against the bead is an empty bar that grows from the other end.
      gc.setForeground(KindLook.of(evidence.getKind()).color());
      int width = Math.max(3, length);
      int x = cell.x + PADDING + room - width;
      gc.drawRoundRectangle(x, y, width - 1, HEIGHT - 1, HEIGHT, HEIGHT);
    }
  }
}
