package org.bayan.ui.internal.views;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/**
 * A table with a title over each column, whose texts keep their beginning where they do not fit.
 *
 * @param <T> what stands in a row
 */
public final class RowTable<T> {

  private final Composite area;
  private final TableColumnLayout layout = new TableColumnLayout();
  private final TableViewer viewer;

  /**
   * A table without columns.
   *
   * @param style of the table, beside that of all: whole rows are selected, and it scrolls
   * @param name what it is called by screen readers
   */
  public RowTable(Composite parent, int style, String name) {
    area = new Composite(parent, SWT.NONE);
    area.setLayout(layout);
    viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | style);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    table().setHeaderVisible(true);
    ColumnViewerToolTipSupport.enableFor(viewer);
    ScreenReader.name(table(), name);
  }

  /** Adds a column; its text is its tool tip, too. */
  public void column(String title, ColumnLayoutData width, Function<T, String> text) {
    column(title, width, new RowText<>(text));
  }

  /** Adds a column that is labelled in a way of its own. */
  public void column(String title, ColumnLayoutData width, CutText labels) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
    column.getColumn().setText(title);
    layout.setColumnData(column.getColumn(), width);
    column.setLabelProvider(labels);
    CutText.follow(column.getColumn(), viewer);
  }

  /** What is laid out by whoever made this. */
  public Composite area() {
    return area;
  }

  /** The viewer, for who listens to it. */
  public TableViewer viewer() {
    return viewer;
  }

  /** The table itself. */
  public Table table() {
    return viewer.getTable();
  }

  /** The row that is selected; empty where there is none. */
  @SuppressWarnings("unchecked") // the viewer has no rows but those of show()
  public Optional<T> selected() {
    return Optional.ofNullable((T) viewer.getStructuredSelection().getFirstElement());
  }

  /**
   * Shows rows. The one that was selected stays so; where it is gone, the row in its place is
   * selected.
   *
   * @param same whether a row stands for what another stood for before
   */
  public void show(List<T> rows, BiPredicate<T, T> same) {
    Optional<T> before = selected();
    int place = table().getSelectionIndex();
    viewer.setInput(rows);
    before
        .flatMap(one -> rows.stream().filter(row -> same.test(one, row)).findFirst())
        .or(() -> at(rows, place))
        .ifPresent(this::select);
  }

  private static <T> Optional<T> at(List<T> rows, int place) {
    return place < 0 || rows.isEmpty()
        ? Optional.empty()
        : Optional.of(rows.get(Math.min(place, rows.size() - 1)));
  }

  /** The same, but where no row would be selected the first one is. */
  public void showSelected(List<T> rows, BiPredicate<T, T> same) {
    show(rows, same);
    if (selected().isEmpty()) {
      rows.stream().findFirst().ifPresent(this::select);
    }
  }

  private void select(T row) {
    viewer.setSelection(new StructuredSelection(row), true);
  }
}
