package org.bayan.terms.ui.internal.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.bayan.core.termedit.TermbaseChange;
import org.bayan.model.termbase.ConceptEntry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * The concepts of a termbase with the bar above them. Edits leave the rows where they are; what is
 * asked for and how it is sorted is found out anew when concepts come or go, or a person asks for
 * something else.
 */
public final class ConceptList {

  private final Composite area;
  private final FilterBar bar;
  private final Composite gridArea;
  private final FaultFinder faultFinder;
  private final List<Runnable> whenArranged = new ArrayList<>();
  private Consumer<List<ConceptEntry>> selectionListener = concepts -> {};
  private Consumer<Control> gridListener = table -> {};
  private ConceptIndex index;
  private ConceptGrid grid;
  private Optional<Sorting> sorting = Optional.empty();
  private ConceptFilter asked = ConceptFilter.ALL;
  private Set<ConceptEntry> faults = Set.of();
  private ArrangeJob job;

  /**
   * Makes the widgets.
   *
   * @param parent where they are put
   * @param index what is shown
   * @param faultFinder finds concepts with faults
   */
  public ConceptList(Composite parent, ConceptIndex index, FaultFinder faultFinder) {
    this.index = index;
    this.faultFinder = faultFinder;
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
    bar = new FilterBar(area);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
    gridArea = new Composite(area, SWT.NONE);
    gridArea.setLayout(new FillLayout());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(gridArea);
    bar.onChange(this::askedAnew);
    bar.onDown(this::setFocus);
    bar.offer(index);
    makeGrid();
    arrange();
  }

  private void makeGrid() {
    grid = new ConceptGrid(gridArea, ConceptColumn.of(index.languages()));
    grid.onSelection(selected -> selectionListener.accept(selected));
    grid.onTitle(this::sortBy);
    gridArea.layout();
    gridListener.accept(grid.control());
  }

  /** The list, to be laid out by its parent. */
  public Composite control() {
    return area;
  }

  /** The bar above the table, whose keys are letters. */
  public Composite bar() {
    return bar.control();
  }

  /** The table. */
  public ConceptGrid grid() {
    return grid;
  }

  /** Calls somebody with the selected concepts whenever others are selected. */
  public void onSelection(Consumer<List<ConceptEntry>> listener) {
    selectionListener = listener;
  }

  /** Calls somebody with the table, now and whenever there is a new one. */
  public void onNewGrid(Consumer<Control> listener) {
    gridListener = listener;
    listener.accept(grid.control());
  }

  /** Goes to the table. */
  public void setFocus() {
    grid.control().setFocus();
    if (grid.selection().isEmpty()) {
      grid.select(0);
    }
  }

  /** Goes to the field in which a person searches. */
  public void focusSearch() {
    bar.setFocus();
  }

  /** The subject that is asked for; empty for none. */
  public String askedSubject() {
    return asked.subject().orElse("");
  }

  /** Whether concepts are left out. */
  public boolean isFiltered() {
    return !asked.isAll();
  }

  /** Shows all concepts. */
  public void showAll() {
    bar.clear();
  }

  /** Whether what is asked for is shown. */
  public boolean isArranged() {
    return job == null;
  }

  /** How many of the concepts are shown, as it is read. */
  public String counted() {
    return bar.counted();
  }

  /** Sorts by a column as a click on its title does; it is named by its language or kind. */
  public void sortBy(String column) {
    grid.columns().stream().filter(one -> one.id().equals(column)).forEach(this::sortBy);
  }

  // ---- what changes

  /** Takes another termbase, which was read in the place of the one before. */
  public void replace(ConceptIndex other) {
    index = other;
    bar.offer(index);
    grid.control().dispose();
    makeGrid();
    sorting = Optional.empty();
    lookForFaults();
  }

  /** Follows an edit, done or undone, which the index has followed. */
  public void changed(TermbaseChange change) {
    bar.offer(index);
    grid.update(index.rows(change.concepts()));
    if (change.movesConcepts()) {
      arrange();
    } else {
      bar.count(grid.rows().getRowCount(), index.size());
    }
  }

  /**
   * Selects concepts once what was edited is shown. Where none of them would be, all concepts are
   * shown.
   */
  public void reveal(Collection<ConceptEntry> concepts) {
    if (job == null) {
      revealNow(concepts);
    } else {
      whenArranged.add(() -> revealNow(concepts));
    }
  }

  private void revealNow(Collection<ConceptEntry> concepts) {
    if (concepts.stream().anyMatch(one -> grid.rows().indexOfRowObject(one) >= 0)) {
      grid.select(concepts);
    } else if (isFiltered()) {
      bar.clear();
      whenArranged.add(() -> grid.select(concepts));
    }
  }

  /** Takes fonts and colours from the theme again. */
  public void themeChanged() {
    grid.takeFonts();
  }

  // ---- what is shown

  private void askedAnew() {
    ConceptFilter before = asked;
    asked = bar.filter();
    if (!asked.query().equals(before.query())) {
      // The best answer comes first, until the person wants another order.
      sorting = asked.query().isEmpty() ? sorting : Optional.empty();
    }
    if (asked.faulty() && !before.faulty()) {
      lookForFaults();
    } else {
      arrange();
    }
  }

  private void lookForFaults() {
    if (!asked.faulty()) {
      arrange();
    } else if (!faultFinder.find(this::found)) {
      bar.forgetFaults();
      asked = bar.filter();
      arrange();
    }
  }

  private void found(Set<ConceptEntry> faulty) {
    faults = Set.copyOf(faulty);
    if (!area.isDisposed()) {
      arrange();
    }
  }

  /** From one click to the next: rising, falling, as in the termbase. */
  private void sortBy(ConceptColumn column) {
    boolean same = sorting.filter(one -> one.column().equals(column)).isPresent();
    if (!same) {
      sorting = Optional.of(new Sorting(column, true));
    } else if (sorting.get().ascending()) {
      sorting = Optional.of(new Sorting(column, false));
    } else {
      sorting = Optional.empty();
    }
    arrange();
  }

  private void arrange() {
    if (job != null) {
      job.cancel();
    }
    grid.setSorting(sorting);
    ConceptFilter filter = asked;
    Arrangement arrangement =
        new Arrangement(index.rows(), index.search(), filter, sorting, faults);
    ArrangeJob[] started = new ArrangeJob[1];
    started[0] = new ArrangeJob(arrangement, shown -> later(started[0], shown));
    job = started[0];
    job.schedule();
  }

  private void later(ArrangeJob from, List<ConceptRow> shown) {
    if (!area.isDisposed()) {
      area.getDisplay().asyncExec(() -> arranged(from, shown));
    }
  }

  private void arranged(ArrangeJob from, List<ConceptRow> shown) {
    if (from != job || area.isDisposed()) {
      return;
    }
    job = null;
    grid.show(shown);
    bar.count(shown.size(), index.size());
    List<Runnable> then = List.copyOf(whenArranged);
    whenArranged.clear();
    then.forEach(Runnable::run);
  }
}
