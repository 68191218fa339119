package org.bayan.ui.internal.filter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.bayan.core.TaskException;
import org.bayan.core.edit.Place;
import org.bayan.model.bitext.Bead;
import org.bayan.ui.internal.footer.BitextFooter;
import org.bayan.ui.internal.grid.BitextGrid;
import org.bayan.ui.internal.grid.GridCell;
import org.bayan.ui.internal.terms.BitextTerms;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Chooses the beads that the grid shows, by a bar above it that comes and goes. */
public final class GridFilter {

  /** Knows the terms of the bitext. */
  @FunctionalInterface
  public interface TermSource {

    /**
     * The terms, to be read.
     *
     * @throws TaskException when there are none; the message is a sentence for the person
     */
    BitextTerms get() throws TaskException;
  }

  /** So long nothing is typed before the texts are looked into. */
  private static final int PAUSE_MILLISECONDS = 150;

  private final BitextGrid grid;
  private final BitextFooter footer;
  private final Supplier<List<Bead>> all;
  private final FilterBar bar;
  private final EmptyHint hint;
  private final StackLayout stack;
  private final ShownBeads shown;
  private final Runnable apply = this::apply;
  private BeadFilter filter = BeadFilter.NONE;
  private BeadOrder order = BeadOrder.TEXT;
  private final TermSource terms;
  private final TermFilter termFilter = new TermFilter();
  private Job job;
  private boolean atTop;

  /** Where the person was before nothing was left to show. */
  private Optional<GridCell> last = Optional.empty();

  private Runnable listener = () -> {};

  /**
   * Makes the bar, which is hidden at first.
   *
   * @param bars where bars are put
   * @param grid the grid, in a parent with a stack layout
   * @param footer where it is said what is left out
   * @param all asked for all beads of the alignment
   * @param terms asked for the terms of the bitext
   */
  public GridFilter(
      Composite bars,
      BitextGrid grid,
      BitextFooter footer,
      Supplier<List<Bead>> all,
      TermSource terms) {
    this.grid = grid;
    this.footer = footer;
    this.all = all;
    this.terms = terms;
    bar = new FilterBar(bars);
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar.control());
    bar.control().setVisible(false);
    bar.onChange(this::changed);
    BarKeys.listen(bar.control(), this::escape, this::finish);
    Composite area = grid.control().getParent();
    hint = new EmptyHint(area, this::clear);
    stack = (StackLayout) area.getLayout();
    stack.topControl = grid.control();
    shown = new ShownBeads(all.get());
    bar.control().addDisposeListener(event -> stop());
  }

  /** Opens the bar, or goes to it. */
  public void open() {
    setVisible(true);
    bar.setFocus();
  }

  /** Opens the bar; closes it where it has the focus. */
  public void toggle() {
    if (bar.control().isVisible() && isFocused(bar.control())) {
      close();
    } else {
      open();
    }
  }

  private static boolean isFocused(Composite composite) {
    return List.of(composite.getChildren()).contains(composite.getDisplay().getFocusControl());
  }

  private void escape() {
    if (bar.filter().isEmpty()) {
      close();
    } else {
      clear();
    }
  }

  private void close() {
    setVisible(false);
    clear();
    grid.control().setFocus();
  }

  private void finish() {
    apply();
    grid.control().setFocus();
  }

  private void setVisible(boolean visible) {
    BarLayout.show(bar.control(), visible);
  }

  /** Shows all beads again. */
  public void clear() {
    bar.clear();
    apply();
  }

  /** Takes in that all beads are others now: those of another state of the file. */
  public void replaced() {
    cancelJob();
    bar.clear();
    bar.control().getDisplay().timerExec(-1, apply);
    filter = BeadFilter.NONE;
    show(all.get(), true);
  }

  /** Takes in that low confidence begins elsewhere now. */
  public void confidenceChanged() {
    bar.confidenceChanged();
    if (filter.confidence() != ConfidenceChoice.ANY) {
      applyAgain();
    }
  }

  private void changed() {
    bar.control().getDisplay().timerExec(-1, apply);
    bar.control().getDisplay().timerExec(PAUSE_MILLISECONDS, apply);
  }

  private void stop() {
    bar.control().getDisplay().timerExec(-1, apply);
    cancelJob();
  }

  private void cancelJob() {
    if (job != null) {
      job.cancel();
      job = null;
    }
  }

  private void apply() {
    BeadFilter next = bar.filter();
    bar.control().getDisplay().timerExec(-1, apply);
    if (next.equals(filter)) {
      return;
    }
    filter = next;
    applyAgain();
  }

  private void applyAgain() {
    cancelJob();
    List<Bead> fitting = all.get().stream().filter(filter::includes).toList();
    if (filter.term() != TermChoice.ANY) {
      findTerms(fitting);
    } else if (filter.text().isEmpty()) {
      show(fitting);
    } else {
      findTexts(fitting);
    }
  }

  private void findTexts(List<Bead> fitting) {
    TextFilter texts = new TextFilter(fitting, filter.sides());
    Job[] started = new Job[1];
    started[0] =
        new TextFilterJob(texts, filter.text(), found -> later(() -> found(started[0], found)));
    start(started[0]);
  }

  private void findTerms(List<Bead> fitting) {
    try {
      Job[] started = new Job[1];
      started[0] =
          new TermFilterJob(
              termFilter,
              fitting,
              terms.get(),
              filter,
              found -> later(() -> found(started[0], found)),
              sentence -> later(() -> termsFailed(sentence)));
      start(started[0]);
    } catch (TaskException e) {
      termsFailed(e.getMessage());
    }
  }

  private void start(Job next) {
    job = next;
    job.schedule();
  }

  private void termsFailed(String sentence) {
    if (!bar.control().isDisposed()) {
      bar.forgetTerm();
      apply();
      footer.say(sentence);
    }
  }

  private void later(Runnable action) {
    if (!bar.control().isDisposed()) {
      bar.control().getDisplay().asyncExec(action);
    }
  }

  private void found(Job by, List<Bead> found) {
    if (by == job && !bar.control().isDisposed()) {
      job = null;
      show(found.stream().filter(bead -> bead.eContainer() != null).toList());
    }
  }

  private void show(List<Bead> fitting) {
    show(fitting, false);
  }

  private void show(List<Bead> fitting, boolean others) {
    shown.set(order.sorted(fitting), all.get());
    Optional<GridCell> cursor = grid.selection().cursor().or(() -> last);
    grid.setSorted(order == BeadOrder.LOW_CONFIDENCE_FIRST);
    if (others) {
      grid.show(shown.list(), all.get(), Set.of());
    } else {
      grid.arrange(shown.list(), all.get());
    }
    shownAnew();
    last = grid.rows().beadCount() == 0 ? cursor : Optional.empty();
    if (atTop && grid.rows().beadCount() > 0) {
      grid.select(0);
    } else {
      cursor.ifPresent(this::goBackTo);
    }
    atTop = false;
  }

  private void shownAnew() {
    boolean empty = shown.list().isEmpty() && !all.get().isEmpty();
    Control top = empty ? hint.control() : grid.control();
    if (stack.topControl != top) {
      stack.topControl = top;
      grid.control().getParent().layout();
    }
    footer.say(note());
    listener.run();
  }

  /** To the cell where the person was, or to the nearest bead that is shown. */
  private void goBackTo(GridCell cell) {
    if (!grid.select(new Place(cell.bead(), cell.segment())) && grid.rows().beadCount() > 0) {
      grid.selectNearest(all.get().indexOf(cell.bead()) + 1);
    }
  }

  private String note() {
    Object[] counts = {shown.list().size(), all.get().size()};
    boolean sorted = order != BeadOrder.TEXT;
    if (filter.isEmpty()) {
      return sorted ? Messages.note_sorted : "";
    }
    return NLS.bind(sorted ? Messages.note_filteredSorted : Messages.note_filtered, counts);
  }

  /**
   * Shows what an edit did that has moved segments. Beads that no longer fit stay until the filter
   * is applied again.
   *
   * @param changed the beads that look different now
   */
  public void edited(Set<Bead> changed) {
    shown.edited(all.get());
    grid.show(shown.list(), all.get(), changed);
    shownAnew();
  }

  /**
   * Shows what an edit did after which all segments stand where they stood.
   *
   * @param changed the beads that have other texts now
   */
  public void rewritten(Set<Bead> changed) {
    grid.rewritten(changed);
    listener.run();
  }

  /** Calls somebody whenever beads are shown anew. */
  public void onShow(Runnable listener) {
    this.listener = listener;
  }

  /** Changes the order; the filter is applied again. What is least sure is gone to at once. */
  public void sort(BeadOrder next) {
    order = next;
    atTop = next == BeadOrder.LOW_CONFIDENCE_FIRST;
    applyAgain();
  }

  /** The order in which beads are shown. */
  public BeadOrder order() {
    return order;
  }
}
