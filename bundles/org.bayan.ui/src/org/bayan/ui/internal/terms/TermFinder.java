package org.bayan.ui.internal.terms;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.bayan.core.RealignBitext;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.model.bitext.Segment;
import org.bayan.ui.internal.rows.Side;
import org.bayan.ui.internal.views.SelectedBead;
import org.bayan.ui.internal.writing.TypedTexts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;

/**
 * Finds the terms of beads as they are being written, in the background, in the termbases that
 * their bitext names. It is asked on the user interface thread and answers there; who asks again
 * before the answer came gets only the last one.
 */
public final class TermFinder {

  private final Consumer<FoundTerms> done;
  private Job running;

  /**
   * A finder.
   *
   * @param done is told what was found
   */
  public TermFinder(Consumer<FoundTerms> done) {
    this.done = done;
  }

  /** Begins to look for the terms of a bead. */
  public void find(SelectedBead bead) {
    cancel();
    Optional<Path> file = bead.file();
    if (file.isEmpty()) {
      done.accept(FoundTerms.none(bead, Messages.noFile));
      return;
    }
    try {
      TermbaseChoice termbases = RealignBitext.options(bead.project(), file.get()).termbases();
      if (termbases.equals(TermbaseChoice.NONE)) {
        done.accept(FoundTerms.none(bead, Messages.noTermbase));
      } else {
        running = new FindJob(bead, termbases);
        running.schedule();
      }
    } catch (TaskException e) {
      done.accept(FoundTerms.none(bead, e.getMessage()));
    }
  }

  /** Whether an answer is still to come. */
  public boolean isLooking() {
    return running != null;
  }

  /** Asks no more: what is being looked for is told to nobody. */
  public void cancel() {
    if (running != null) {
      running.cancel();
      running = null;
    }
  }

  /** Looks in one bead. The texts are taken before, on the thread on which they change. */
  private final class FindJob extends Job {

    private final SelectedBead bead;
    private final TermbaseChoice termbases;
    private final SequencedMap<Segment, String> source;
    private final SequencedMap<Segment, String> target;

    FindJob(SelectedBead bead, TermbaseChoice termbases) {
      super(Messages.searching);
      this.bead = bead;
      this.termbases = termbases;
      source = TypedTexts.of(bead, Side.SOURCE);
      target = TypedTexts.of(bead, Side.TARGET);
      setPriority(INTERACTIVE);
      setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
      FoundTerms found = find();
      PlatformUI.getWorkbench().getDisplay().asyncExec(() -> tell(found));
      return Status.OK_STATUS;
    }

    private FoundTerms find() {
      try {
        return new FoundTerms(
            bead,
            new BitextTerms(termbases, bead.language(Side.SOURCE), bead.language(Side.TARGET))
                .load()
                .withOverlaps(source, target),
            null);
      } catch (TaskException e) {
        return FoundTerms.none(bead, e.getMessage());
      }
    }

    private void tell(FoundTerms found) {
      if (running == this) {
        running = null;
        done.accept(found);
      }
    }
  }
}
