package org.bayan.library.ui.internal.library;

import java.util.function.Consumer;
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

  /**
   * A job.
   *
   * @param done is told what was found, on the user interface thread; not where it was cancelled
   */
  SearchJob(Library library, String query, Consumer<FoundTexts> done) {
    super(Messages.searching);
    this.library = library;
    this.query = query;
    this.done = done;
    setPriority(INTERACTIVE);
    setSystem(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    FoundTexts found = FoundTexts.in(library, query);
    PlatformUI.getWorkbench()
        .getDisplay()
        .asyncExec(
            () -> {
              if (!monitor.isCanceled()) {
                done.accept(found);
              }
            });
    return Status.OK_STATUS;
  }
}
