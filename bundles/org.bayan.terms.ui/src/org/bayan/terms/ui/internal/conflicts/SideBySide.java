package org.bayan.terms.ui.internal.conflicts;

import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.core.conflict.BodyConflict;
import org.bayan.core.conflict.BodyConflict.Cell;
import org.bayan.core.conflict.BodyConflict.Row;
import org.bayan.text.Direction;
import org.bayan.ui.internal.views.CutText;
import org.bayan.ui.internal.views.ScreenReader;
import org.bayan.ui.internal.views.TextFonts;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/** One conflict: a column for each body, a row for each field. The arrow keys go to each cell. */
final class SideBySide {

  private final Composite area;
  private TableViewer viewer;
  private TableViewerFocusCellManager focus;
  private BodyConflict conflict;

  SideBySide(Composite parent) {
    area = new Composite(parent, SWT.NONE);
  }

  Composite area() {
    return area;
  }

  /** The table; null while no conflict is shown. */
  Table table() {
    return viewer == null ? null : viewer.getTable();
  }

  BodyConflict conflict() {
    return conflict;
  }

  /** Shows a conflict; its columns are made anew, as the bodies are others. */
  void show(BodyConflict shown, Consumer<TableViewer> made) {
    conflict = shown;
    if (viewer != null) {
      viewer.getTable().dispose();
    }
    TableColumnLayout layout = new TableColumnLayout();
    area.setLayout(layout);
    viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    viewer.getTable().setHeaderVisible(true);
    viewer.getTable().setLinesVisible(true);
    ColumnViewerToolTipSupport.enableFor(viewer);
    ScreenReader.name(viewer.getTable(), Messages.tableName);
    column(layout, Messages.columnField, 3, -1);
    for (int i = 0; i < shown.bodies().size(); i++) {
      column(layout, shown.bodies().get(i), 6, i);
    }
    focus = new TableViewerFocusCellManager(viewer, new FocusedCell(viewer));
    viewer.setInput(shown.rows());
    made.accept(viewer);
    area.layout();
  }

  /** Shows nothing. */
  void clear() {
    conflict = null;
    if (viewer != null) {
      viewer.getTable().dispose();
      viewer = null;
    }
  }

  private void column(TableColumnLayout layout, String title, int weight, int body) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
    column.getColumn().setText(title);
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 110));
    column.setLabelProvider(
        new CutText() {
          @Override
          public String getText(Object element) {
            Row row = (Row) element;
            return body < 0
                ? ConflictLabels.field(row)
                : row.cells().get(body).map(ConflictLabels::cell).orElse("");
          }

          @Override
          public Font getFont(Object element) {
            Row row = (Row) element;
            return row.differs() && body >= 0 ? TextFonts.bold(Direction.LEFT_TO_RIGHT) : null;
          }

          @Override
          public String getToolTipText(Object element) {
            String text = getText(element);
            return text.isEmpty() ? null : text;
          }
        });
    CutText.follow(column.getColumn(), viewer);
  }

  /** What stands in the cell that the keyboard is in. */
  Optional<Cell> cell() {
    return focused()
        .filter(cell -> cell.getColumnIndex() > 0)
        .flatMap(cell -> ((Row) cell.getElement()).cells().get(cell.getColumnIndex() - 1));
  }

  /** The row that the keyboard is in. */
  Optional<Row> row() {
    return focused().map(cell -> (Row) cell.getElement());
  }

  private Optional<ViewerCell> focused() {
    return Optional.ofNullable(focus)
        .filter(manager -> !viewer.getTable().isDisposed())
        .map(TableViewerFocusCellManager::getFocusCell)
        .filter(cell -> cell.getElement() != null);
  }
}
