package org.bayan.memory.ui.internal.concordance;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bayan.ui.internal.views.CutText;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/** The translations with their counts; the uses of the selected one are shown. */
final class GroupTable {

  private final Composite area;
  private final TableViewer viewer;

  GroupTable(Composite parent, Consumer<UseGroup> choose) {
    area = new Composite(parent, SWT.NONE);
    viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.SINGLE);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    viewer.getTable().setHeaderVisible(true);
    ScreenReader.name(viewer.getTable(), Messages.groups_name);
    TableColumnLayout layout = new TableColumnLayout();
    area.setLayout(layout);
    column(
        layout,
        Messages.column_translation,
        SWT.LEFT,
        new ColumnWeightData(5, 80),
        UseGroup::label);
    column(
        layout,
        Messages.column_count,
        SWT.RIGHT,
        new ColumnWeightData(1, 52),
        group -> String.valueOf(group.uses().size()));
    viewer.addSelectionChangedListener(event -> selected().ifPresent(choose));
  }

  private void column(
      TableColumnLayout layout,
      String title,
      int alignment,
      ColumnWeightData width,
      Function<UseGroup, String> text) {
    TableViewerColumn column = new TableViewerColumn(viewer, alignment);
    column.getColumn().setText(title);
    layout.setColumnData(column.getColumn(), width);
    column.setLabelProvider(
        new CutText() {
          @Override
          public String getText(Object element) {
            return text.apply((UseGroup) element);
          }
        });
    CutText.follow(column.getColumn(), viewer);
  }

  Composite area() {
    return area;
  }

  Table table() {
    return viewer.getTable();
  }

  private Optional<UseGroup> selected() {
    return Optional.ofNullable((UseGroup) viewer.getStructuredSelection().getFirstElement());
  }

  /** Shows groups; the first is selected, which tells of all uses. */
  void show(List<UseGroup> groups) {
    viewer.setInput(groups);
    viewer.setSelection(new StructuredSelection(groups.getFirst()), true);
  }
}
