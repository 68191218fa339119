package org.bayan.memory.ui.internal.concordance;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.bayan.core.TaskException;
import org.bayan.core.memory.FoundUses;
import org.bayan.core.memory.SearchUses;
import org.bayan.core.memory.SearchUsesRequest;
import org.bayan.ui.TaskProgress;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

/** Looks for words beside the user interface. */
final class ConcordanceJob extends Job {

  /**
   * What came of it.
   *
   * @param found what was found; null where the search makes no sense
   * @param problem a sentence that says why; null where all is well
   */
  record Outcome(FoundUses found, String problem) {}

  private final SearchUsesRequest request;
  private final Consumer<Outcome> done;

  /**
   * The job, to be scheduled.
   *
   * @param done is told the outcome on the user interface thread, unless the job was cancelled
   */
  ConcordanceJob(SearchUsesRequest request, Consumer<Outcome> done) {
    super(NLS.bind(Messages.searchingFor, request.query()));
    this.request = request;
    this.done = done;
    setPriority(SHORT);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    Outcome outcome;
    try {
      outcome =
          new Outcome(
              new SearchUses().run(request, TaskProgress.shownOn(monitor, getName())), null);
    } catch (TaskException e) {
      outcome = new Outcome(null, e.getMessage());
    } catch (CancellationException e) {
      return Status.CANCEL_STATUS;
    }
    tell(outcome, monitor);
    return Status.OK_STATUS;
  }

  private void tell(Outcome outcome, IProgressMonitor monitor) {
    PlatformUI.getWorkbench()
        .getDisplay()
        .asyncExec(
            () -> {
              if (!monitor.isCanceled()) {
                done.accept(outcome);
              }
            });
  }
}
