package org.bayan.ui.internal.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.bayan.core.TermbaseChoice;
import org.bayan.index.spelling.Misspelling;
import org.bayan.model.bitext.Bead;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.grid.BitextGrid;
import org.bayan.ui.internal.grid.GridCell;
import org.bayan.ui.internal.rows.BeadRows;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.spelling.CheckedText;
import org.bayan.ui.internal.spelling.Spelling;
import org.bayan.ui.internal.spelling.SpellingState;
import org.bayan.ui.internal.spelling.TextToCheck;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Looks for the next misspelled word on one side of the beads that are shown: behind the caret
 * first, then in the texts after it, then in those from the first on. Texts that are locked cannot
 * be corrected and are left out.
 */
final class MisspellingSearch {

  /**
   * Where a word was found.
   *
   * @param text the whole text with its inline codes
   */
  record Hit(GridCell cell, String text, Misspelling word) {}

  /**
   * What came of the search.
   *
   * @param hit the word; empty where there is none
   * @param sentence for the person where there is none
   */
  record Outcome(Optional<Hit> hit, String sentence) {}

  private record Candidate(GridCell cell, TextToCheck text, int from) {}

  /** How many beads are read at once on the user interface thread. */
  private static final int AT_ONCE = 200;

  private final BitextGrid grid;
  private final Corrections corrections;
  private final Consumer<Outcome> done;
  private final Display display;
  private final Side side;
  private final String language;
  private final Optional<GridCell> here;
  private final Optional<Candidate> written;
  private final TermbaseChoice termbases;
  private final Job job = new SearchJob();

  /**
   * A search from where the person is.
   *
   * @param open the field that is written in
   * @param done is told what came of it, on the user interface thread
   */
  MisspellingSearch(
      BitextGrid grid, Corrections corrections, Optional<OpenField> open, Consumer<Outcome> done) {
    this.grid = grid;
    this.corrections = corrections;
    this.done = done;
    display = grid.control().getDisplay();
    here = open.map(OpenField::cell).or(() -> grid.selection().cursor());
    side = here.flatMap(GridCell::side).orElse(Side.TARGET);
    language = grid.languages().get(side);
    termbases =
        here.map(cell -> TextToCheck.termbases(corrections.bead(cell))).orElse(TermbaseChoice.NONE);
    written = open.filter(now -> !now.splitting()).map(this::written);
  }

  private Candidate written(OpenField open) {
    return new Candidate(
        open.cell(), text(open.cell(), open.field().content().text()), open.field().selection().y);
  }

  private TextToCheck text(GridCell cell, String text) {
    return TextToCheck.of(corrections.bead(cell), side, text, termbases);
  }

  /** Begins. */
  void start() {
    job.schedule();
  }

  /** Tells nobody what it finds. */
  void cancel() {
    job.cancel();
  }

  // ---- reading the texts, on the user interface thread

  /** The next texts: those of some beads, counted from that of the person; empty at the end. */
  private List<Candidate> read(int from) {
    List<Candidate> candidates = new ArrayList<>();
    if (!grid.control().isDisposed() && here.isPresent()) {
      BeadRows rows = grid.rows();
      int first = Math.max(0, rows.indexOf(here.get().bead()));
      int end = Math.min(from + AT_ONCE, rows.beadCount());
      for (int step = from; step < end; step++) {
        Bead bead = rows.bead((first + step) % rows.beadCount());
        candidates.addAll(texts(bead, segment -> !isBefore(segment)));
      }
    }
    return candidates;
  }

  /** The texts of a bead but for that which is being written. */
  private List<Candidate> texts(Bead bead, Predicate<Segment> which) {
    return side.segments(bead).stream()
        .filter(segment -> !segment.isLocked() && which.test(segment))
        .map(segment -> new GridCell(bead, Optional.of(side), Optional.of(segment)))
        .filter(cell -> written.filter(open -> open.cell().equals(cell)).isEmpty())
        .map(cell -> new Candidate(cell, text(cell, WrittenText.of(segment(cell)).text()), 0))
        .toList();
  }

  private static Segment segment(GridCell cell) {
    return cell.segment().orElseThrow();
  }

  /** Whether a segment stands before the person in the same bead, so that it comes last. */
  private boolean isBefore(Segment segment) {
    if (here.isEmpty() || here.get().segment().isEmpty()) {
      return false;
    }
    List<Segment> own = side.segments(here.get().bead());
    int at = own.indexOf(segment);
    return at >= 0 && at < own.indexOf(segment(here.get()));
  }

  /** What comes after all others: the beginning of the bead, and of the text, of the person. */
  private List<Candidate> readLast() {
    List<Candidate> candidates = new ArrayList<>();
    if (!grid.control().isDisposed() && here.isPresent()) {
      candidates.addAll(texts(here.get().bead(), this::isBefore));
    }
    written.ifPresent(open -> candidates.add(new Candidate(open.cell(), open.text(), 0)));
    return candidates;
  }

  /** Looks through the texts, some at a time, so that the workbench is never kept waiting. */
  private final class SearchJob extends Job {

    SearchJob() {
      super(Messages.spelling_checking);
      setPriority(INTERACTIVE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
      SpellingState state = Spelling.ofWorkbench().state(language);
      Outcome outcome =
          state == SpellingState.CHECKED
              ? new Outcome(search(monitor), Messages.spelling_none)
              : new Outcome(Optional.empty(), state.sentence(language));
      display.asyncExec(
          () -> {
            if (!monitor.isCanceled()) {
              done.accept(outcome);
            }
          });
      return Status.OK_STATUS;
    }

    private Optional<Hit> search(IProgressMonitor monitor) {
      SubMonitor progress = SubMonitor.convert(monitor, getName(), count());
      Optional<Hit> hit = first(written.stream().toList(), progress);
      for (int from = 0; goesOn(hit, monitor) && from < count(); from += AT_ONCE) {
        int start = from;
        hit = first(display.syncCall(() -> read(start)), progress);
        progress.worked(AT_ONCE);
      }
      return goesOn(hit, monitor) ? first(display.syncCall(() -> readLast()), progress) : hit;
    }

    private static boolean goesOn(Optional<Hit> hit, IProgressMonitor monitor) {
      return hit.isEmpty() && !monitor.isCanceled();
    }

    private int count() {
      return display.syncCall(() -> grid.control().isDisposed() ? 0 : grid.rows().beadCount());
    }

    private Optional<Hit> first(List<Candidate> candidates, IProgressMonitor monitor) {
      return candidates.stream()
          .takeWhile(candidate -> !monitor.isCanceled())
          .flatMap(candidate -> find(candidate).stream())
          .findFirst();
    }

    private Optional<Hit> find(Candidate candidate) {
      CheckedText checked = Spelling.ofWorkbench().check(candidate.text());
      return checked.misspellings().stream()
          .filter(word -> word.start() >= candidate.from())
          .findFirst()
          .map(word -> new Hit(candidate.cell(), candidate.text().text(), word));
    }
  }
}
