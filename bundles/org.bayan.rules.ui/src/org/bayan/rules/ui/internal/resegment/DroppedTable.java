package org.bayan.rules.ui.internal.resegment;

import java.util.List;
import org.bayan.core.ResegmentOutcome.DroppedBead;
import org.bayan.model.bitext.BeadStatus;
import org.bayan.rules.ui.internal.DirectedCells;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The beads that could not be kept. */
final class DroppedTable {

  private static final int SOURCE = 4;

  private final Composite area;
  private final Table table;

  DroppedTable(Composite parent) {
    area = new Composite(parent, SWT.NONE);
    TableColumnLayout layout = new TableColumnLayout();
    area.setLayout(layout);
    table = new Table(area, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
    table.setHeaderVisible(true);
    ScreenReader.name(table, Messages.droppedField.replace("&", ""));
    column(layout, Messages.bitext, 18);
    column(layout, Messages.bead, 16);
    column(layout, Messages.shape, 7);
    column(layout, Messages.status, 13);
    column(layout, Messages.source, 32);
    column(layout, Messages.target, 32);
    new DirectedCells(table, SOURCE);
    new DirectedCells(table, SOURCE + 1);
  }

  private void column(TableColumnLayout layout, String title, int share) {
    TableColumn column = new TableColumn(table, SWT.LEFT);
    column.setText(title);
    layout.setColumnData(column, new ColumnWeightData(share, 50));
  }

  Composite area() {
    return area;
  }

  /** Shows the beads, or a sentence where there are none. */
  void show(List<Result> results, String none) {
    table.removeAll();
    for (Result result : results) {
      for (DroppedBead bead : result.dropped()) {
        new TableItem(table, SWT.NONE)
            .setText(
                new String[] {
                  result.bitext().getName(),
                  bead.id(),
                  bead.shape(),
                  status(bead.status()),
                  bead.source(),
                  bead.target()
                });
      }
    }
    if (table.getItemCount() == 0 && !none.isEmpty()) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(SOURCE, none);
      item.setForeground(table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
    }
  }

  private static String status(BeadStatus status) {
    return switch (status) {
      case ACCEPTED -> Messages.statusAccepted;
      case NEEDS_REVIEW -> Messages.statusReview;
      case UNREVIEWED -> Messages.statusUnreviewed;
    };
  }
}
