package org.bayan.ui.internal.details;

import java.util.List;
import org.bayan.model.bitext.Evidence;
import org.bayan.text.Direction;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/** The pieces of evidence of a bead, the strongest first. */
final class EvidenceTable {

  private final Composite area;
  private final TableViewer viewer;

  EvidenceTable(Composite parent) {
    area = new Composite(parent, SWT.NONE);
    viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    viewer.getTable().setHeaderVisible(true);
    ColumnViewerToolTipSupport.enableFor(viewer);
    TableColumnLayout layout = new TableColumnLayout();
    area.setLayout(layout);
    for (EvidenceColumn column : EvidenceColumn.values()) {
      TableViewerColumn made = new TableViewerColumn(viewer, column.alignment());
      made.getColumn().setText(column.title());
      made.setLabelProvider(new EvidenceLabels(column));
      layout.setColumnData(made.getColumn(), new ColumnWeightData(column.share(), 50));
    }
  }

  Composite area() {
    return area;
  }

  Table table() {
    return viewer.getTable();
  }

  /** Lets texts begin at the side at which their language begins. */
  void setDirection(EvidenceColumn column, Direction direction) {
    boolean rightToLeft = direction == Direction.RIGHT_TO_LEFT;
    table().getColumn(column.ordinal()).setAlignment(rightToLeft ? SWT.RIGHT : SWT.LEFT);
  }

  void show(List<Evidence> evidence) {
    viewer.setInput(evidence.stream().sorted(EvidenceColumn.STRONGEST_FIRST).toList());
  }
}
