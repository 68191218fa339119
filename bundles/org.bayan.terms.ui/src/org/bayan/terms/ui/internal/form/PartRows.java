package org.bayan.terms.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A row for each part of a list. A part that had a row keeps it; rows that are left over show other
 * parts, or wait unseen.
 */
final class PartRows {

  /** What shows a part. */
  interface Row {

    Control control();

    /**
     * Shows a part.
     *
     * @param index which of the list it is, from 0
     */
    void show(EObject part, int index);

    void setFocus();
  }

  private static final class Slotted {
    private final Row row;
    private EObject part;

    private Slotted(Row row) {
      this.row = row;
    }
  }

  private final FormContext form;
  private final Composite area;
  private final Function<Composite, Row> maker;
  private List<Slotted> rows = new ArrayList<>();

  /** Rows with space between them, in pixels. */
  PartRows(Composite parent, FormContext form, int spacing, Function<Composite, Row> maker) {
    this.form = form;
    this.maker = maker;
    area = new Composite(parent, SWT.NONE);
    area.setLayout(Column.spaced(spacing));
    form.look().dress(area);
  }

  Composite control() {
    return area;
  }

  void show(List<? extends EObject> parts) {
    List<Slotted> before = rows;
    List<Slotted> free = new ArrayList<>(before);
    free.removeIf(row -> parts.contains(row.part));
    List<Slotted> now = new ArrayList<>();
    for (EObject part : parts) {
      Slotted row =
          before.stream().filter(one -> one.part == part).findFirst().orElseGet(() -> take(free));
      row.part = part;
      now.add(row);
    }
    free.forEach(PartRows::hide);
    now.addAll(free);
    order(before, now);
    rows = now;
    for (int index = 0; index < parts.size(); index++) {
      show(rows.get(index), index);
    }
    area.setVisible(!parts.isEmpty());
  }

  private Slotted take(List<Slotted> free) {
    return free.isEmpty() ? new Slotted(maker.apply(area)) : free.removeFirst();
  }

  private static void hide(Slotted row) {
    row.part = null;
    row.row.control().setVisible(false);
  }

  /** Places rows in their order; where that is the old one, nothing is touched. */
  private static void order(List<Slotted> before, List<Slotted> now) {
    boolean same = before.size() <= now.size() && now.subList(0, before.size()).equals(before);
    if (!same) {
      for (int index = 1; index < now.size(); index++) {
        now.get(index).row.control().moveBelow(now.get(index - 1).row.control());
      }
    }
  }

  private void show(Slotted row, int index) {
    row.row.control().setVisible(true);
    row.row.show(row.part, index);
    form.shows(row.part, row.row.control());
    if (form.isWanted(row.part)) {
      form.later(row.row::setFocus);
    }
  }

  /** The row of a part that is on the screen. */
  Optional<Row> row(EObject part) {
    return rows.stream().filter(row -> row.part == part).map(row -> row.row).findFirst();
  }

  /** The rows that are on the screen. */
  List<Row> shown() {
    return rows.stream().filter(row -> row.part != null).map(row -> row.row).toList();
  }
}
