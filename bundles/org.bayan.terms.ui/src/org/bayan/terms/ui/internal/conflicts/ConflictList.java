package org.bayan.terms.ui.internal.conflicts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bayan.core.conflict.BodyConflict;
import org.bayan.ui.internal.views.RowTable;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;

/** The conflicts, one a row, those first that nobody has decided. */
final class ConflictList {

  private static final int NARROWEST = 70;

  private final RowTable<BodyConflict> rows;

  /**
   * Makes the widgets.
   *
   * @param chosen is told the selected conflict; empty for none
   */
  ConflictList(Composite parent, Consumer<Optional<BodyConflict>> chosen) {
    rows = new RowTable<>(parent, SWT.NONE, Messages.listName);
    column(Messages.columnConcept, 8, BodyConflict::name);
    column(Messages.columnKind, 6, ConflictLabels::kind);
    column(Messages.columnState, 3, ConflictLabels::state);
    rows.viewer().addSelectionChangedListener(e -> chosen.accept(rows.selected()));
  }

  private void column(String title, int weight, Function<BodyConflict, String> text) {
    rows.column(title, new ColumnWeightData(weight, NARROWEST), text);
  }

  Table table() {
    return rows.table();
  }

  /** Shows conflicts; the one that was selected, or its neighbour, is selected. */
  void show(List<BodyConflict> conflicts) {
    rows.showSelected(
        conflicts.stream().sorted(Comparator.comparing(BodyConflict::decided)).toList(),
        (one, other) -> one.name().equals(other.name()));
  }
}
