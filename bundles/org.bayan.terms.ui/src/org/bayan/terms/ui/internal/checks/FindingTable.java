package org.bayan.terms.ui.internal.checks;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bayan.terms.check.CheckRule;
import org.bayan.terms.check.Severity;
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
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** The findings, one a row. */
final class FindingTable {

  private final Composite area;
  private final TableViewer viewer;
  private List<CheckedFinding> all = List.of();
  private Optional<CheckRule> rule = Optional.empty();

  FindingTable(Composite parent) {
    area = new Composite(parent, SWT.NONE);
    int style = SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.VIRTUAL;
    viewer = new TableViewer(area, style);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    viewer.setUseHashlookup(true);
    viewer.getTable().setHeaderVisible(true);
    ColumnViewerToolTipSupport.enableFor(viewer);
    ScreenReader.name(viewer.getTable(), Messages.tableName);
    TableColumnLayout layout = new TableColumnLayout();
    area.setLayout(layout);
    column(
        layout,
        Messages.columnSeverity,
        3,
        row -> CheckLabels.severity(row.finding().rule().severity()),
        FindingTable::image);
    column(layout, Messages.columnRule, 5, row -> CheckLabels.rule(row.finding().rule()), null);
    column(layout, Messages.columnConcept, 8, row -> CheckLabels.concept(row.finding()), null);
    column(layout, Messages.columnWhat, 14, row -> CheckLabels.sentence(row.finding()), null);
    column(layout, Messages.columnTermbase, 4, row -> row.origin().name(), null);
  }

  private void column(
      TableColumnLayout layout,
      String title,
      int weight,
      Function<CheckedFinding, String> text,
      Function<CheckedFinding, Image> image) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
    column.getColumn().setText(title);
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
    column.setLabelProvider(
        new CutText() {
          @Override
          public String getText(Object element) {
            return text.apply((CheckedFinding) element);
          }

          @Override
          public Image getImage(Object element) {
            return image == null ? null : image.apply((CheckedFinding) element);
          }

          @Override
          public String getToolTipText(Object element) {
            return getText(element);
          }
        });
    CutText.follow(column.getColumn(), viewer);
  }

  private static Image image(CheckedFinding row) {
    Severity severity = row.finding().rule().severity();
    String name =
        switch (severity) {
          case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
          case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
          case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        };
    return PlatformUI.getWorkbench().getSharedImages().getImage(name);
  }

  Composite area() {
    return area;
  }

  TableViewer viewer() {
    return viewer;
  }

  Optional<CheckedFinding> selected() {
    return Optional.ofNullable((CheckedFinding) viewer.getStructuredSelection().getFirstElement());
  }

  /** Shows findings; where the selected one is gone, the row in its place is selected. */
  void show(List<CheckedFinding> findings) {
    Optional<CheckedFinding> before = selected();
    int place = viewer.getTable().getSelectionIndex();
    all = findings;
    List<CheckedFinding> shown = shown();
    viewer.setInput(shown);
    before
        .flatMap(one -> shown.stream().filter(one::isSameAs).findFirst())
        .or(() -> at(shown, place))
        .ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
  }

  private static Optional<CheckedFinding> at(List<CheckedFinding> shown, int place) {
    return place < 0 || shown.isEmpty()
        ? Optional.empty()
        : Optional.of(shown.get(Math.min(place, shown.size() - 1)));
  }

  /** Shows the findings of one rule only, or all. */
  void filter(Optional<CheckRule> wanted) {
    rule = wanted;
    show(all);
  }

  private List<CheckedFinding> shown() {
    return all.stream()
        .filter(row -> rule.isEmpty() || rule.get() == row.finding().rule())
        .toList();
  }
}
