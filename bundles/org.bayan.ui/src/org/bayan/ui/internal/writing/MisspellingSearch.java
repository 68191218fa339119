package org.bayan.ui.internal.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

  private final Consumer<Outcome> done;
  private final Display display;
  private final String language;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Job job;

  /**
   * A search from where the person is.
   *
   * @param open the field that is written in
   * @param done is told what came of it, on the user interface thread
   */
  MisspellingSearch(
      BitextGrid grid, Corrections corrections, Optional<OpenField> open, Consumer<Outcome> done) {
    this.done = done;
    display = grid.control().getDisplay();
    Optional<GridCell> here = open.map(OpenField::cell).or(() -> grid.selection().cursor());
    Side side = here.flatMap(GridCell::side).orElse(Side.TARGET);
    language = grid.languages().get(side);
    here.ifPresent(cell -> collect(grid.rows(), corrections, cell, side));
    open.filter(now -> !now.splitting()).ifPresent(now -> beginIn(now, corrections, side));
    job = new SearchJob();
  }

  /** All texts of the side, that of the cell first. */
  private void collect(BeadRows rows, Corrections corrections, GridCell here, Side side) {
    TermbaseChoice termbases = TextToCheck.termbases(corrections.bead(here));
    int first = Math.max(0, rows.indexOf(here.bead()));
    List<Candidate> before = new ArrayList<>();
    for (int step = 0; step < rows.beadCount(); step++) {
      Bead bead = rows.bead((first + step) % rows.beadCount());
      for (Segment segment : side.segments(bead)) {
        GridCell cell = new GridCell(bead, Optional.of(side), Optional.of(segment));
        boolean last = step == 0 && isBefore(segment, here, side);
        if (!segment.isLocked()) {
          (last ? before : candidates).add(candidate(corrections, cell, side, termbases));
        }
      }
    }
    candidates.addAll(before);
  }

  private static boolean isBefore(Segment segment, GridCell here, Side side) {
    List<Segment> all = side.segments(here.bead());
    return here.segment().filter(one -> all.indexOf(segment) < all.indexOf(one)).isPresent();
  }

  private static Candidate candidate(
      Corrections corrections, GridCell cell, Side side, TermbaseChoice termbases) {
    String text = WrittenText.of(cell.segment().orElseThrow()).text();
    return new Candidate(cell, TextToCheck.of(corrections.bead(cell), side, text, termbases), 0);
  }

  /** What is being written comes first from the caret on, and last from its beginning. */
  private void beginIn(OpenField open, Corrections corrections, Side side) {
    candidates.removeIf(one -> one.cell().equals(open.cell()));
    TermbaseChoice termbases = TextToCheck.termbases(corrections.bead(open.cell()));
    String written = open.field().content().text();
    TextToCheck text = TextToCheck.of(corrections.bead(open.cell()), side, written, termbases);
    candidates.addFirst(new Candidate(open.cell(), text, open.field().selection().y));
    candidates.addLast(new Candidate(open.cell(), text, 0));
  }

  /** Begins. */
  void start() {
    job.schedule();
  }

  /** Tells nobody what it finds. */
  void cancel() {
    job.cancel();
  }

  private final class SearchJob extends Job {

    SearchJob() {
      super(Messages.spelling_checking);
      setPriority(INTERACTIVE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
      monitor.beginTask(getName(), candidates.size());
      Outcome outcome = new Outcome(Optional.empty(), Messages.spelling_none);
      SpellingState state = Spelling.ofWorkbench().state(language);
      if (state == SpellingState.CHECKED) {
        for (Candidate candidate : candidates) {
          Optional<Hit> hit = find(candidate);
          if (hit.isPresent() || monitor.isCanceled()) {
            outcome = new Outcome(hit, "");
            break;
          }
          monitor.worked(1);
        }
      } else {
        outcome = new Outcome(Optional.empty(), state.sentence(language));
      }
      Outcome told = outcome;
      display.asyncExec(
          () -> {
            if (!monitor.isCanceled()) {
              done.accept(told);
            }
          });
      return Status.OK_STATUS;
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
