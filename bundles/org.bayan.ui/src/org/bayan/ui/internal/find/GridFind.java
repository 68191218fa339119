package org.bayan.ui.internal.find;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bayan.core.edit.Place;
import org.bayan.model.bitext.Bead;
import org.bayan.text.search.SearchException;
import org.bayan.ui.internal.editor.BitextEditor;
import org.bayan.ui.internal.filter.BarKeys;
import org.bayan.ui.internal.filter.BarLayout;
import org.bayan.ui.internal.grid.BitextGrid;
import org.bayan.ui.internal.grid.GridCell;
import org.bayan.ui.internal.grid.Highlights;
import org.bayan.ui.internal.rows.Side;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Finds and replaces in the beads that the grid shows, by a bar that comes and goes. */
public final class GridFind implements FindBar.Listener {

  private static final int PAUSE_MILLISECONDS = 150;

  private final BitextEditor editor;
  private final BitextGrid grid;
  private final FindBar bar;
  private final Finds finds = new Finds();
  private final Runnable search = this::search;
  private FindJob job;

  /**
   * Makes the bar, which is hidden at first.
   *
   * @param bars where bars are put
   * @param editor runs edits
   * @param grid shows what is found
   */
  public GridFind(Composite bars, BitextEditor editor, BitextGrid grid) {
    this.editor = editor;
    this.grid = grid;
    bar = new FindBar(bars, this);
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar.control());
    bar.control().setVisible(false);
    bar.control().addDisposeListener(event -> stop());
    BarKeys.listen(bar.control(), this::close, this::next);
  }

  /** Opens the bar, or goes to it. */
  public void open() {
    setVisible(true);
    bar.setFocus();
    searchSoon(0);
  }

  @Override
  public void close() {
    setVisible(false);
    stop();
    finds.set(List.of());
    grid.highlight(Highlights.NONE);
    grid.control().setFocus();
  }

  private boolean isOpen() {
    return bar.control().isVisible();
  }

  private void setVisible(boolean visible) {
    BarLayout.show(bar.control(), visible);
  }

  private void stop() {
    bar.control().getDisplay().timerExec(-1, search);
    if (job != null) {
      job.cancel();
      job = null;
    }
  }

  // ---- looking

  @Override
  public void queryChanged() {
    searchSoon(PAUSE_MILLISECONDS);
  }

  /** Looks again, as texts have changed or other beads are shown. */
  public void edited() {
    if (isOpen()) {
      searchSoon(PAUSE_MILLISECONDS);
    }
  }

  private void searchSoon(int milliseconds) {
    bar.control().getDisplay().timerExec(-1, search);
    bar.control().getDisplay().timerExec(milliseconds, search);
  }

  private void search() {
    if (bar.control().isDisposed()) {
      return;
    }
    stop();
    Query query = bar.query();
    try {
      FindJob[] started = new FindJob[1];
      started[0] =
          new FindJob(
              new SearchedTexts(shown(), query.sides()),
              query.search(),
              found -> later(() -> found(started[0], found)),
              e -> later(() -> bar.say(sentence(e))));
      job = started[0];
      job.schedule();
    } catch (SearchException e) {
      found(job, List.of());
      bar.say(sentence(e));
    }
  }

  private List<Bead> shown() {
    return IntStream.range(0, grid.rows().beadCount()).mapToObj(grid.rows()::bead).toList();
  }

  private void later(Runnable action) {
    editor
        .getSite()
        .getShell()
        .getDisplay()
        .asyncExec(
            () -> {
              if (!bar.control().isDisposed()) {
                action.run();
              }
            });
  }

  private void found(FindJob by, List<Find> found) {
    if (by != job) {
      return;
    }
    job = null;
    finds.set(found);
    if (!found.isEmpty()) {
      finds.go(fromCursor());
    }
    show("");
  }

  /** The first find from where the person is. */
  private int fromCursor() {
    Optional<GridCell> cursor = grid.selection().cursor();
    if (cursor.isEmpty()) {
      return 0;
    }
    long here = place(cursor.get().bead(), cursor.get().side().orElse(Side.SOURCE), cursor.get());
    for (int index = 0; index < finds.list().size(); index++) {
      if (place(finds.list().get(index)) >= here) {
        return index;
      }
    }
    return 0;
  }

  private long place(Find find) {
    Side side = find.bead().getSource().contains(find.segment()) ? Side.SOURCE : Side.TARGET;
    int segment = side.segments(find.bead()).indexOf(find.segment());
    return place(find.bead(), side, segment);
  }

  private long place(Bead bead, Side side, GridCell cell) {
    int segment = cell.segment().map(side.segments(bead)::indexOf).orElse(0);
    return place(bead, side, segment);
  }

  private long place(Bead bead, Side side, int segment) {
    return ((long) grid.rows().indexOf(bead) << 32) + ((long) side.ordinal() << 24) + segment;
  }

  // ---- going

  @Override
  public void next() {
    step(true);
  }

  @Override
  public void previous() {
    step(false);
  }

  private void step(boolean forward) {
    if (!isOpen()) {
      open();
      return;
    }
    if (finds.list().isEmpty()) {
      return;
    }
    boolean around = finds.step(forward);
    show(around ? (forward ? Messages.fromTheTop : Messages.fromTheEnd) : "");
  }

  private void show(String remark) {
    grid.highlight(finds.highlights());
    finds.current().ifPresent(find -> grid.select(Place.of(find.bead(), find.segment())));
    bar.say(outcome(remark));
    if (!remark.isEmpty()) {
      editor.say(remark);
    }
  }

  private String outcome(String remark) {
    if (bar.query().wanted().isEmpty()) {
      return "";
    }
    if (finds.list().isEmpty()) {
      return Messages.nothing;
    }
    Object[] counts = {finds.number(), finds.list().size()};
    return NLS.bind(remark.isEmpty() ? Messages.place : Messages.placeAround, counts);
  }

  // ---- replacing

  @Override
  public void replace() {
    finds.current().ifPresent(find -> replace(List.of(find)));
  }

  @Override
  public void replaceAll() {
    replace(finds.list());
  }

  private void replace(List<Find> replaced) {
    try {
      Replacements all = Replacements.of(replaced, bar.query().search(), bar.replacement());
      boolean wanted = all.places() > 0 && (all.places() == 1 || isConfirmed(all));
      String label = NLS.bind(Messages.replacing, all.places());
      if (wanted && editor.run(label, all.edit())) {
        String kept = all.locked() == 0 ? "" : NLS.bind(Messages.lockedKept, all.locked());
        editor.say(kept.isEmpty() ? NLS.bind(Messages.replaced, all.places()) : kept);
      } else if (all.places() == 0 && all.locked() > 0) {
        editor.say(NLS.bind(Messages.lockedKept, all.locked()));
      }
    } catch (SearchException e) {
      bar.say(sentence(e));
    }
  }

  private boolean isConfirmed(Replacements all) {
    Object[] counts = {all.places(), all.texts().size()};
    int replace = 0;
    int answer =
        MessageDialog.open(
            MessageDialog.QUESTION,
            editor.getSite().getShell(),
            Messages.replaceAll_title,
            NLS.bind(Messages.replaceAll_question, counts),
            SWT.NONE,
            Messages.replaceAll_replace,
            Messages.replaceAll_cancel);
    return answer == replace;
  }

  private static String sentence(SearchException e) {
    return switch (e.problem()) {
      case EXPRESSION -> NLS.bind(Messages.problem_expression, e.getMessage());
      case TOO_SLOW -> Messages.problem_tooSlow;
      case REPLACEMENT -> NLS.bind(Messages.problem_replacement, e.getMessage());
    };
  }

  /** What the bar says, such as 3 of 17. */
  public String outcome() {
    return bar.said();
  }
}
