package org.bayan.terms.ui.internal.importing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.core.TermChange;
import org.bayan.core.TermConflict;
import org.bayan.core.termimport.ComparedConcept;
import org.bayan.ui.ChoiceStyle;
import org.bayan.ui.internal.views.DirectedCells;
import org.bayan.ui.internal.views.ScreenReader;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** What a file says of one concept, beside what the termbase says, and which of both wins. */
final class ChangeTable {

  private static final int[] WIDTHS = {190, 180, 180, 150};

  private final Table table;
  private final Combo rule;
  private final Runnable settled;
  private List<TermChange> changes = List.of();
  private Choices choices;

  /**
   * The table.
   *
   * @param settled is called when a conflict was settled
   */
  ChangeTable(Composite parent, Runnable settled) {
    this.settled = settled;
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
    table = new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
    table.setHeaderVisible(true);
    ScreenReader.name(table, Messages.ChangeTable_name);
    DirectedCells.in(table, Set.of(1, 2));
    String[] names = {
      Messages.ChangeTable_field,
      Messages.ChangeTable_before,
      Messages.ChangeTable_after,
      Messages.ChangeTable_result
    };
    for (int i = 0; i < names.length; i++) {
      TableColumn column = new TableColumn(table, SWT.LEFT);
      column.setText(names[i]);
      column.setWidth(WIDTHS[i]);
    }
    GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(table);
    new Label(area, SWT.NONE).setText(Messages.ChangeTable_rule);
    rule = new Combo(area, SWT.DROP_DOWN | ChoiceStyle.READ_ONLY);
    for (TermConflict one : TermConflict.values()) {
      rule.add(ChangeWords.rule(one));
    }
    table.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> showRule()));
    rule.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> settle()));
  }

  /** Shows what a file says of a concept, or nothing. */
  void show(Optional<ComparedConcept> concept, Choices newChoices) {
    choices = newChoices;
    changes = concept.map(ComparedConcept::changes).orElse(List.of());
    table.removeAll();
    for (TermChange change : changes) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(0, ChangeWords.field(change));
      item.setText(1, ChangeWords.value(change, change.before()));
      item.setText(2, ChangeWords.value(change, change.after()));
    }
    int conflict = firstConflict();
    if (conflict >= 0) {
      table.setSelection(conflict);
    }
    refresh();
  }

  private int firstConflict() {
    for (int i = 0; i < changes.size(); i++) {
      if (isConflict(changes.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Shows anew how the conflicts are settled. */
  void refresh() {
    for (int i = 0; i < changes.size(); i++) {
      TermChange change = changes.get(i);
      table
          .getItem(i)
          .setText(
              3,
              isConflict(change)
                  ? ChangeWords.rule(choices.about(change))
                  : Messages.ChangeTable_added);
    }
    showRule();
  }

  private static boolean isConflict(TermChange change) {
    return change.kind() == TermChange.Kind.CONFLICT;
  }

  private Optional<TermChange> conflict() {
    int index = table.getSelectionIndex();
    return index < 0
        ? Optional.empty()
        : Optional.of(changes.get(index)).filter(ChangeTable::isConflict);
  }

  private void showRule() {
    rule.setEnabled(conflict().isPresent());
    conflict().ifPresentOrElse(one -> rule.select(choices.about(one).ordinal()), rule::deselectAll);
  }

  private void settle() {
    conflict()
        .ifPresent(
            one -> {
              choices.settle(one, TermConflict.values()[rule.getSelectionIndex()]);
              refresh();
              settled.run();
            });
  }
}
