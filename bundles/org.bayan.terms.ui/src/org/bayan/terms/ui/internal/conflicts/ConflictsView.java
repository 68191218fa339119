package org.bayan.terms.ui.internal.conflicts;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.bayan.core.TermbaseChoice;
import org.bayan.core.conflict.BodyConflict;
import org.bayan.core.conflict.BodyConflict.Cell;
import org.bayan.core.conflict.BodyConflict.Row;
import org.bayan.core.conflict.ChooseTerm;
import org.bayan.core.conflict.SupersedeTerm;
import org.bayan.core.termfix.PartPlace;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.terms.ui.internal.concept.OpenConcept;
import org.bayan.terms.ui.internal.concept.TermbaseRun;
import org.bayan.terms.ui.internal.concept.WatchedTermbases;
import org.bayan.ui.HelpContext;
import org.bayan.ui.internal.views.Hint;
import org.bayan.ui.internal.views.StackedPages;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.part.ViewPart;

/** Shows where issuing bodies differ, side by side, and lets a person decide between them. */
public final class ConflictsView extends ViewPart {

  private StackedPages pages;
  private Composite page;
  private Hint hint;
  private SashForm both;
  private ConflictList list;
  private SideBySide sides;
  private WatchedTermbases watched;
  private ConflictJob running;

  @Override
  public void createPartControl(Composite parent) {
    page = new Composite(parent, SWT.NONE);
    pages = new StackedPages(page);
    HelpContext.TERM_CHECKS.on(page);
    hint = new Hint(page);
    both = new SashForm(page, SWT.HORIZONTAL);
    list = new ConflictList(both, this::choose);
    sides = new SideBySide(both);
    both.setWeights(2, 3);
    watched = new WatchedTermbases(this, this::search);
  }

  private void choose(Optional<BodyConflict> conflict) {
    conflict.ifPresentOrElse(one -> sides.show(one, this::addMenu), sides::clear);
  }

  private void addMenu(TableViewer table) {
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(this::fillMenu);
    table.getTable().setMenu(menu.createContextMenu(table.getTable()));
    table.addOpenListener(e -> sides.cell().ifPresent(this::open));
  }

  private void fillMenu(IMenuManager menu) {
    Optional<Cell> cell = sides.cell();
    boolean term = cell.filter(ConflictsView::canChange).isPresent();
    menu.add(action(Messages.choose, term, () -> prefer(cell.orElseThrow())));
    Optional<TermSection> other = cell.flatMap(this::other);
    menu.add(
        action(
            other
                .map(by -> NLS.bind(Messages.supersedeBy, by.getTerm().replace("&", "&&")))
                .orElse(Messages.supersede),
            term && other.isPresent(),
            () -> supersede(cell.orElseThrow(), other.orElseThrow())));
    menu.add(
        action(
            Messages.open,
            cell.filter(one -> one.origin().file().isPresent()).isPresent(),
            () -> open(cell.orElseThrow())));
  }

  private static Action action(String text, boolean enabled, Runnable run) {
    Action action =
        new Action(text) {
          @Override
          public void run() {
            run.run();
          }
        };
    action.setEnabled(enabled);
    return action;
  }

  private static boolean canChange(Cell cell) {
    return cell.term().isPresent() && cell.origin().file().isPresent();
  }

  /** The term of another body in the row's language that may replace one, preferred ones first. */
  private Optional<TermSection> other(Cell cell) {
    Optional<Row> row = sides.row();
    if (row.isEmpty()) {
      return Optional.empty();
    }
    return sides.conflict().rows().stream()
        .filter(one -> one.language().equals(row.get().language()))
        .flatMap(one -> one.cells().stream())
        .flatMap(Optional::stream)
        .flatMap(one -> one.term().stream())
        .filter(one -> cell.term().filter(own -> isOther(own, one)).isPresent())
        .min(Comparator.comparing(one -> one.getStatus() != TermStatus.PREFERRED));
  }

  private static boolean isOther(TermSection own, TermSection other) {
    return other != own
        && !other.getTerm().equals(own.getTerm())
        && Stream.of(TermStatus.DEPRECATED, TermStatus.SUPERSEDED)
            .noneMatch(other.getStatus()::equals);
  }

  private void prefer(Cell cell) {
    TermSection term = cell.term().orElseThrow();
    TermbaseRun.run(
        cell.origin().file().orElseThrow(),
        NLS.bind(Messages.chooseLabel, term.getTerm()),
        new ChooseTerm(PartPlace.of(term)),
        this::say,
        () -> say(""));
  }

  private void supersede(Cell cell, TermSection by) {
    TermSection term = cell.term().orElseThrow();
    boolean same = by.getSection().getEntry().eContainer() == cell.concept().eContainer();
    boolean elsewhere = by.getSection().getEntry() != cell.concept();
    TermbaseRun.run(
        cell.origin().file().orElseThrow(),
        NLS.bind(Messages.supersedeLabel, term.getTerm()),
        new SupersedeTerm(
            PartPlace.of(term),
            by.getTerm(),
            same && elsewhere ? Optional.of(by.getSection().getEntry().getId()) : Optional.empty()),
        this::say,
        () -> say(""));
  }

  private void open(Cell cell) {
    cell.origin()
        .file()
        .ifPresentOrElse(
            file -> OpenConcept.open(getSite().getPage(), file, cell.concept().getId()),
            () -> say(Messages.seedIsFixed));
  }

  private void search(Optional<TermbaseChoice> termbases) {
    if (running != null) {
      running.cancel();
      running = null;
    }
    if (termbases.isEmpty()) {
      explain(Messages.hint);
    } else {
      if (pages.isBlank()) {
        explain(Messages.searching);
      }
      running = new ConflictJob(termbases.get(), this::show);
      running.schedule();
    }
  }

  private void show(ConflictJob.Outcome outcome) {
    if (page.isDisposed()) {
      return;
    }
    running = null;
    list.show(outcome.conflicts());
    if (outcome.problem() != null) {
      explain(outcome.problem());
    } else if (outcome.conflicts().isEmpty()) {
      explain(Messages.none);
    } else {
      pages.show(both);
    }
  }

  private void explain(String sentence) {
    hint.say(sentence);
    pages.show(hint.control());
  }

  private void say(String sentence) {
    getViewSite().getActionBars().getStatusLineManager().setMessage(sentence);
  }

  /** The conflicts. */
  public Table list() {
    return list.table();
  }

  /** The bodies side by side; null while no conflict is selected. */
  public Table table() {
    return sides.table();
  }

  /** What is said instead of conflicts; empty where conflicts are shown. */
  public String sentence() {
    return pages.shows(both) ? "" : hint.sentence();
  }

  @Override
  public void setFocus() {
    (pages.shows(both) ? list.table() : page).setFocus();
  }

  @Override
  public void dispose() {
    if (watched != null) {
      watched.stop();
    }
    if (running != null) {
      running.cancel();
    }
    super.dispose();
  }
}
