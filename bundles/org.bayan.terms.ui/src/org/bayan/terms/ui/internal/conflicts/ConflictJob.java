package org.bayan.terms.ui.internal.conflicts;

import java.util.List;
import java.util.function.Consumer;
import org.bayan.core.LoadedTermbases;
import org.bayan.core.TaskException;
import org.bayan.core.TermbaseChoice;
import org.bayan.core.conflict.BodyConflict;
import org.bayan.core.conflict.ConflictSearch;
import org.bayan.ui.internal.terms.EditedTermbases;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;

/** Looks where bodies differ, in termbases as they are in their editors. */
final class ConflictJob extends Job {

  /**
   * What was found.
   *
   * @param conflicts in the order of the concepts
   * @param problem a sentence where a termbase cannot be read; null where all is well
   */
  record Outcome(List<BodyConflict> conflicts, String problem) {}

  private final TermbaseChoice termbases;
  private final Consumer<Outcome> done;

  /**
   * The job, to be scheduled.
   *
   * @param done is told the outcome on the user interface thread, unless the job was cancelled
   */
  ConflictJob(TermbaseChoice termbases, Consumer<Outcome> done) {
    super(Messages.searching);
    this.termbases = termbases;
    this.done = done;
    setPriority(DECORATE);
    setSystem(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    Outcome outcome = search();
    PlatformUI.getWorkbench()
        .getDisplay()
        .asyncExec(
            () -> {
              if (!monitor.isCanceled()) {
                done.accept(outcome);
              }
            });
    return Status.OK_STATUS;
  }

  private Outcome search() {
    try {
      return new Outcome(
          ConflictSearch.in(
              LoadedTermbases.load(termbases, EditedTermbases.unsaved(termbases.files()))),
          null);
    } catch (TaskException e) {
      return new Outcome(List.of(), e.getMessage());
    }
  }
}
