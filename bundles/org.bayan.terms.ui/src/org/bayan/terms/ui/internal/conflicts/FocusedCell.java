package org.bayan.terms.ui.internal.conflicts;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** Paints the cell that the keyboard is in as selected, and no other of its row. */
final class FocusedCell extends FocusCellOwnerDrawHighlighter {

  FocusedCell(ColumnViewer viewer) {
    super(viewer);
  }

  @Override
  protected Color getSelectedCellBackgroundColor(ViewerCell cell) {
    return cell.getControl().getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION);
  }

  @Override
  protected Color getSelectedCellForegroundColor(ViewerCell cell) {
    return cell.getControl().getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION_TEXT);
  }
}
