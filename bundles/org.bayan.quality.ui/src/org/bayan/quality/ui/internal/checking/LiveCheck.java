package org.bayan.quality.ui.internal.checking;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.core.TaskException;
import org.bayan.quality.QualityChecker;
import org.bayan.ui.internal.views.SelectedBead;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;

/**
 * Checks beads as they are being written, in the background. It is asked on the user interface
 * thread and answers there; who asks again before the answer came gets only the last one.
 */
public final class LiveCheck {

  private final Consumer<LiveFindings> done;
  private Job running;

  /**
   * A check.
   *
   * @param done is told what was found
   */
  public LiveCheck(Consumer<LiveFindings> done) {
    this.done = done;
  }

  /** Begins to check a bead. */
  public void check(SelectedBead bead) {
    cancel();
    BeadTexts texts = BeadTexts.of(bead);
    if (bead.file().isEmpty()) {
      done.accept(LiveFindings.none(bead, Messages.noFile));
    } else if (!texts.isTranslated()) {
      done.accept(LiveFindings.none(bead, Messages.nothingToCompare));
    } else {
      check(bead, texts);
    }
  }

  private void check(SelectedBead bead, BeadTexts texts) {
    try {
      CheckSettings settings =
          CheckSettings.of(
              bead.alignment(), bead.file().orElseThrow(), CheckedFile.of(bead.editor()));
      running = new PairJob(bead, texts, settings);
      running.schedule();
    } catch (TaskException e) {
      done.accept(LiveFindings.none(bead, e.getMessage()));
    }
  }

  /** Asks no more: what is being looked for is told to nobody. */
  public void cancel() {
    if (running != null) {
      running.cancel();
      running = null;
    }
  }

  /** Checks one bead. */
  private final class PairJob extends Job {

    private final SelectedBead bead;
    private final BeadTexts texts;
    private final CheckSettings settings;

    PairJob(SelectedBead bead, BeadTexts texts, CheckSettings settings) {
      super(Messages.checking);
      this.bead = bead;
      this.texts = texts;
      this.settings = settings;
      setPriority(INTERACTIVE);
      setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
      LiveFindings found = find();
      PlatformUI.getWorkbench().getDisplay().asyncExec(() -> tell(found));
      return Status.OK_STATUS;
    }

    private LiveFindings find() {
      try {
        QualityChecker checker = Checkers.get(settings);
        List<BeadFinding> findings =
            checker.check(texts.pair()).stream()
                .map(finding -> new BeadFinding(texts, finding))
                .toList();
        return new LiveFindings(bead, findings, Optional.empty());
      } catch (TaskException e) {
        return LiveFindings.none(bead, e.getMessage());
      }
    }

    private void tell(LiveFindings found) {
      if (running == this) {
        running = null;
        done.accept(found);
      }
    }
  }
}
