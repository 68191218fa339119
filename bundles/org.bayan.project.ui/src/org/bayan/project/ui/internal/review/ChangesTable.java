package org.bayan.project.ui.internal.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bayan.core.review.ReviewChange;
import org.bayan.core.review.ReviewChange.Kind;
import org.bayan.ui.internal.views.DirectedCells;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** Changes with a box each, made when they come into view. */
final class ChangesTable {

  private static final int[] WIDTHS = {130, 60, 100, 230, 230};

  private final Composite area;
  private final Table table;
  private final Set<ReviewChange> taken;
  private final Consumer<Optional<ReviewChange>> selected;
  private final Runnable changed;
  private List<ReviewChange> shown = List.of();

  /**
   * The table.
   *
   * @param taken what is to be taken over, which the boxes change
   * @param selected is given the change that is selected
   * @param changed is called when a box was changed
   */
  ChangesTable(
      Composite parent,
      Set<ReviewChange> taken,
      Consumer<Optional<ReviewChange>> selected,
      Runnable changed) {
    this.taken = taken;
    this.selected = selected;
    this.changed = changed;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
    table = new Table(area, SWT.CHECK | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
    table.setHeaderVisible(true);
    ScreenReader.name(table, Messages.ChangesTable_name);
    DirectedCells.in(table, Set.of(3, 4));
    String[] names = {
      Messages.ChangesTable_kind,
      Messages.ChangesTable_bead,
      Messages.ChangesTable_field,
      Messages.ChangesTable_before,
      Messages.ChangesTable_after
    };
    for (int i = 0; i < names.length; i++) {
      TableColumn column = new TableColumn(table, SWT.LEFT);
      column.setText(names[i]);
      column.setWidth(WIDTHS[i]);
    }
    GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table);
    takeAll(Messages.ChangesTable_all, true);
    takeAll(Messages.ChangesTable_none, false);
    table.addListener(SWT.SetData, event -> fill((TableItem) event.item));
    table.addListener(SWT.Selection, this::pressed);
  }

  Composite control() {
    return area;
  }

  private void takeAll(String text, boolean all) {
    Button button = new Button(area, SWT.PUSH);
    button.setText(text);
    button.addSelectionListener(
        SelectionListener.widgetSelectedAdapter(
            e -> {
              shown.forEach(change -> take(change, all));
              table.clearAll();
              changed.run();
            }));
  }

  private void take(ReviewChange change, boolean wanted) {
    if (wanted && change.kind() != Kind.REFUSED) {
      taken.add(change);
    } else {
      taken.remove(change);
    }
  }

  /** Shows changes, the first of them selected. */
  void show(List<ReviewChange> changes) {
    shown = changes;
    table.deselectAll();
    table.setItemCount(shown.size());
    table.clearAll();
    if (!shown.isEmpty()) {
      table.setSelection(0);
    }
    selected.accept(selection());
  }

  private void fill(TableItem item) {
    ReviewChange change = shown.get(table.indexOf(item));
    item.setChecked(taken.contains(change));
    item.setGrayed(change.kind() == Kind.REFUSED);
    item.setText(
        new String[] {
          ChangeLabels.kind(change.kind()),
          ChangeLabels.bead(change),
          ChangeLabels.field(change),
          ChangeLabels.value(change, change.before()),
          ChangeLabels.value(change, change.after())
        });
  }

  private void pressed(Event event) {
    if (event.detail == SWT.CHECK) {
      TableItem item = (TableItem) event.item;
      int index = table.indexOf(item);
      take(shown.get(index), item.getChecked());
      table.clear(index);
      changed.run();
    } else {
      selected.accept(selection());
    }
  }

  private Optional<ReviewChange> selection() {
    int index = table.getSelectionIndex();
    return index < 0 ? Optional.empty() : Optional.of(shown.get(index));
  }
}
