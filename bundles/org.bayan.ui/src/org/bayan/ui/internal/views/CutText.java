package org.bayan.ui.internal.views;

import java.text.Bidi;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Table;

/**
 * Labels of a column that keep their beginning where they do not fit. GTK keeps the left end: of an
 * Arabic text that is the end, so it is cut here, and ends with an ellipsis. Others are left whole
 * for screen readers.
 */
public abstract class CutText extends ColumnLabelProvider {

  private static final String ELLIPSIS = "\u2026";

  /** What stands beside the text of a cell, in pixels. */
  private static final int PADDING = 4;

  @Override
  public void update(ViewerCell cell) {
    super.update(cell);
    String text = cell.getText();
    int room = cell.getTextBounds().width + growth(cell) - PADDING;
    if (room > 0 && isRightToLeft(text)) {
      cell.setText(fit(cell, text, room));
    }
  }

  /**
   * By how much a column has grown since its cells were laid out, which happens some time later.
   */
  private static int growth(ViewerCell cell) {
    return cell.getControl() instanceof Table table
        ? table.getColumn(cell.getColumnIndex()).getWidth() - cell.getBounds().width
        : 0;
  }

  private static boolean isRightToLeft(String text) {
    return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  private static String fit(ViewerCell cell, String text, int room) {
    GC gc = new GC(cell.getControl());
    try {
      gc.setFont(cell.getFont());
      return gc.textExtent(text).x <= room ? text : cut(gc, text, room);
    } finally {
      gc.dispose();
    }
  }

  private static String cut(GC gc, String text, int room) {
    int fits = 0;
    int tooLong = text.length();
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) / 2;
      if (gc.textExtent(text.substring(0, middle) + ELLIPSIS).x <= room) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    boolean halved = fits > 0 && Character.isHighSurrogate(text.charAt(fits - 1));
    return text.substring(0, halved ? fits - 1 : fits).stripTrailing() + ELLIPSIS;
  }

  /** Cuts the labels of a viewer anew whenever the column that they are in gets another width. */
  public static void follow(Item column, ColumnViewer viewer) {
    // Cells learn of their new width after the column does.
    column.addListener(SWT.Resize, event -> event.display.asyncExec(() -> refresh(viewer)));
  }

  private static void refresh(ColumnViewer viewer) {
    if (!viewer.getControl().isDisposed()) {
      viewer.refresh(true);
    }
  }
}
