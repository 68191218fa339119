package org.bayan.terms.ui.internal.conflicts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bayan.core.conflict.BodyConflict;
import org.bayan.ui.internal.views.CutText;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/** The conflicts, one a row, those first that nobody has decided. */
final class ConflictList {

  private final TableViewer viewer;

  /**
   * Makes the widgets.
   *
   * @param chosen is told the selected conflict; empty for none
   */
  ConflictList(Composite parent, Consumer<Optional<BodyConflict>> chosen) {
    Composite area = new Composite(parent, SWT.NONE);
    TableColumnLayout layout = new TableColumnLayout();
    area.setLayout(layout);
    viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    viewer.getTable().setHeaderVisible(true);
    ColumnViewerToolTipSupport.enableFor(viewer);
    ScreenReader.name(viewer.getTable(), Messages.listName);
    column(layout, Messages.columnConcept, 8, BodyConflict::name);
    column(layout, Messages.columnKind, 6, ConflictLabels::kind);
    column(layout, Messages.columnState, 3, ConflictLabels::state);
    viewer.addSelectionChangedListener(e -> chosen.accept(selected()));
  }

  private void column(
      TableColumnLayout layout, String title, int weight, Function<BodyConflict, String> text) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
    column.getColumn().setText(title);
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 70));
    column.setLabelProvider(
        new CutText() {
          @Override
          public String getText(Object element) {
            return text.apply((BodyConflict) element);
          }

          @Override
          public String getToolTipText(Object element) {
            return getText(element);
          }
        });
    CutText.follow(column.getColumn(), viewer);
  }

  Table table() {
    return viewer.getTable();
  }

  private Optional<BodyConflict> selected() {
    return Optional.ofNullable((BodyConflict) viewer.getStructuredSelection().getFirstElement());
  }

  /** Shows conflicts; the one that was selected, or its neighbour, is selected. */
  void show(List<BodyConflict> conflicts) {
    Optional<String> before = selected().map(BodyConflict::name);
    int place = Math.max(0, viewer.getTable().getSelectionIndex());
    List<BodyConflict> sorted =
        conflicts.stream().sorted(Comparator.comparing(BodyConflict::decided)).toList();
    viewer.setInput(sorted);
    sorted.stream()
        .filter(one -> before.filter(one.name()::equals).isPresent())
        .findFirst()
        .or(() -> sorted.stream().skip(Math.min(place, Math.max(0, sorted.size() - 1))).findFirst())
        .ifPresent(one -> viewer.setSelection(new StructuredSelection(one), true));
  }
}
