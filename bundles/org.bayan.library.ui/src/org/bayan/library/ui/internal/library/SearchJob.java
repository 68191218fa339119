package org.bayan.library.ui.internal.library;

import java.util.function.Consumer;
import org.bayan.core.TaskException;
import org.bayan.core.library.Library;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;

/** Looks for words in a library. */
final class SearchJob extends Job {

  private final Library library;
  private final String query;
  private final Consumer<FoundTexts> done;
  private final Consumer<String> failed;

  /** Only the user interface thread asks and changes it. */
  private boolean abandoned;

  /**
   * A job.
   *
   * @param done is told what was found, on the user interface thread; not once it is abandoned
   * @param failed is told there, in a sentence, why nothing was
   */
  SearchJob(
      Library library,
      String query,
      LibraryRule rule,
      Consumer<FoundTexts> done,
      Consumer<String> failed) {
    super(Messages.searching);
    this.library = library;
    this.query = query;
    this.done = done;
    this.failed = failed;
    setRule(rule);
    setPriority(INTERACTIVE);
  }

  /** Cancels it, and what it would tell though it is over. */
  void abandon() {
    abandoned = true;
    cancel();
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    if (monitor.isCanceled()) {
      return Status.CANCEL_STATUS;
    }
    try {
      FoundTexts found = FoundTexts.in(library, query);
      tell(() -> done.accept(found));
    } catch (TaskException e) {
      tell(() -> failed.accept(e.getMessage()));
    }
    return Status.OK_STATUS;
  }

  private void tell(Runnable what) {
    PlatformUI.getWorkbench()
        .getDisplay()
        .asyncExec(
            () -> {
              if (!abandoned) {
                what.run();
              }
            });
  }
}
