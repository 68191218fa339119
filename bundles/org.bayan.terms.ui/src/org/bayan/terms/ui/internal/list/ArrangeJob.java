package org.bayan.terms.ui.internal.list;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Finds out what is to be shown, beside the user interface thread: 100,000 rows take a while. */
final class ArrangeJob extends Job {

  private final Arrangement arrangement;
  private final Consumer<List<ConceptRow>> done;

  /**
   * A job.
   *
   * @param arrangement what is to be shown
   * @param done is given the rows, on the thread of the job; not when it was cancelled
   */
  ArrangeJob(Arrangement arrangement, Consumer<List<ConceptRow>> done) {
    super(Messages.arranging);
    this.arrangement = arrangement;
    this.done = done;
    setSystem(true);
    setPriority(INTERACTIVE);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    List<ConceptRow> shown = arrangement.shown();
    if (monitor.isCanceled()) {
      return Status.CANCEL_STATUS;
    }
    done.accept(shown);
    return Status.OK_STATUS;
  }
}
