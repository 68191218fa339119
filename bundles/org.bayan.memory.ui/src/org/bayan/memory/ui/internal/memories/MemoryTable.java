package org.bayan.memory.ui.internal.memories;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.core.memory.MemoryReference;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.osgi.util.TextProcessor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The memories of a bitext, with a tick at those that are looked into. */
final class MemoryTable {

  private static final int NAME_WIDTH = 150;
  private static final int PLACE_WIDTH = 300;

  private final Table table;
  private final List<MemoryReference> rows;
  private final Consumer<Optional<MemoryReference>> selected;

  /**
   * A table.
   *
   * @param rows what is shown; it is changed as the person changes it
   * @param selected is told the row that is selected
   */
  MemoryTable(
      Composite parent, List<MemoryReference> rows, Consumer<Optional<MemoryReference>> selected) {
    this.rows = rows;
    this.selected = selected;
    table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
    table.setHeaderVisible(true);
    column(Messages.columnName, NAME_WIDTH);
    column(Messages.columnFolder, PLACE_WIDTH);
    ScreenReader.name(table, Messages.tableName);
    rows.forEach(row -> show(new TableItem(table, SWT.NONE), row));
    table.addListener(SWT.Selection, this::selected);
  }

  private void column(String title, int width) {
    TableColumn column = new TableColumn(table, SWT.LEAD);
    column.setText(title);
    column.setWidth(width);
  }

  private static void show(TableItem item, MemoryReference row) {
    item.setText(new String[] {row.name(), TextProcessor.process(row.place())});
    item.setChecked(row.enabled());
  }

  private void selected(Event event) {
    if (event.detail == SWT.CHECK) {
      int index = table.indexOf((TableItem) event.item);
      MemoryReference row = rows.get(index);
      rows.set(
          index,
          new MemoryReference(
              row.place(),
              row.folder(),
              row.name(),
              ((TableItem) event.item).getChecked(),
              row.writable(),
              row.penalty()));
      select(index);
    } else {
      tell();
    }
  }

  private void tell() {
    int index = table.getSelectionIndex();
    selected.accept(index < 0 ? Optional.empty() : Optional.of(rows.get(index)));
  }

  Table control() {
    return table;
  }

  /** Selects a row; the last where there are fewer. */
  void select(int index) {
    table.setSelection(Math.min(index, rows.size() - 1));
    tell();
  }

  /** The row of a folder, or −1. */
  int indexOf(Path folder) {
    for (int index = 0; index < rows.size(); index++) {
      if (rows.get(index).leadsTo(folder)) {
        return index;
      }
    }
    return -1;
  }

  void add(MemoryReference row) {
    rows.add(row);
    show(new TableItem(table, SWT.NONE), row);
    select(rows.size() - 1);
  }

  /** Puts another row in the place of the selected one. */
  void replace(MemoryReference row) {
    int index = table.getSelectionIndex();
    if (index >= 0) {
      rows.set(index, row);
      show(table.getItem(index), row);
    }
  }

  /** Takes the selected row out. */
  void remove() {
    int index = table.getSelectionIndex();
    rows.remove(index);
    table.remove(index);
    select(index);
  }
}
