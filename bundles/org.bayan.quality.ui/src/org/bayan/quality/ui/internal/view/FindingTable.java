package org.bayan.quality.ui.internal.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bayan.quality.ui.internal.labels.CheckTexts;
import org.bayan.ui.internal.views.CutText;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/** The findings of a bead, one a row. */
final class FindingTable {

  private final Composite area;
  private final TableViewer viewer;

  /**
   * An empty table.
   *
   * @param chosen is run when the selected finding is chosen by Enter or a double click
   */
  FindingTable(Composite parent, Runnable chosen) {
    area = new Composite(parent, SWT.NONE);
    viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    viewer.getTable().setHeaderVisible(true);
    ColumnViewerToolTipSupport.enableFor(viewer);
    ScreenReader.name(viewer.getTable(), Messages.tableName);
    TableColumnLayout layout = new TableColumnLayout();
    area.setLayout(layout);
    column(layout, Messages.column_severity, 3, FindingTable::severity, FindingTable::image);
    column(layout, Messages.column_what, 16, ShownFinding::sentence, row -> null);
    column(layout, Messages.column_fix, 8, ShownFinding::fix, row -> null);
    column(layout, Messages.column_check, 6, FindingTable::check, row -> null);
    viewer.getTable().addListener(SWT.DefaultSelection, event -> chosen.run());
  }

  private static String severity(ShownFinding row) {
    return row.dismissal().isPresent()
        ? Messages.ignored
        : CheckTexts.name(Optional.of(row.finding().severity()));
  }

  private static Image image(ShownFinding row) {
    return row.dismissal().isPresent() ? null : CheckTexts.image(row.finding().severity());
  }

  private static String check(ShownFinding row) {
    return CheckTexts.name(row.finding().finding().check());
  }

  private void column(
      TableColumnLayout layout,
      String title,
      int weight,
      Function<ShownFinding, String> text,
      Function<ShownFinding, Image> image) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
    column.getColumn().setText(title);
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
    column.setLabelProvider(
        new CutText() {
          @Override
          public String getText(Object element) {
            return text.apply((ShownFinding) element);
          }

          @Override
          public Image getImage(Object element) {
            return image.apply((ShownFinding) element);
          }

          @Override
          public Color getForeground(Object element) {
            return ((ShownFinding) element).dismissal().isPresent()
                ? JFaceColors.getInformationViewerForegroundColor(Display.getCurrent())
                : null;
          }

          @Override
          public String getToolTipText(Object element) {
            ShownFinding row = (ShownFinding) element;
            return getText(row) + "\n" + CheckTexts.why(row.finding().finding().check());
          }
        });
    CutText.follow(column.getColumn(), viewer);
  }

  Composite area() {
    return area;
  }

  TableViewer viewer() {
    return viewer;
  }

  /** The finding that is selected. */
  Optional<ShownFinding> selected() {
    return Optional.ofNullable((ShownFinding) viewer.getStructuredSelection().getFirstElement());
  }

  /** Shows findings; the one that was selected stays so, or that in its place. */
  void show(List<ShownFinding> findings) {
    Optional<ShownFinding> before = selected();
    int place = viewer.getTable().getSelectionIndex();
    viewer.setInput(findings);
    before
        .flatMap(one -> findings.stream().filter(one::isSameAs).findFirst())
        .or(() -> at(findings, Math.max(0, place)))
        .ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
  }

  private static Optional<ShownFinding> at(List<ShownFinding> shown, int place) {
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(shown.get(Math.min(place, shown.size() - 1)));
  }
}
