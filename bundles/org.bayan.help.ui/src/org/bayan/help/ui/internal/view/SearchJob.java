package org.bayan.help.ui.internal.view;

import java.util.List;
import java.util.function.BiConsumer;
import org.bayan.help.ui.internal.search.FoundPage;
import org.bayan.help.ui.internal.search.GuideSearch;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/** Searches the guide behind the screen, once the typing has paused. */
final class SearchJob extends Job {

  private static final long PAUSE_MILLISECONDS = 150;

  private final GuideSearch search;
  private final Control control;
  private final BiConsumer<String, List<FoundPage>> found;
  private volatile String query = "";

  /**
   * Makes a job that does not run yet.
   *
   * @param control nothing is told once it is disposed
   * @param found told a query and what was found, on the user interface thread
   */
  SearchJob(GuideSearch search, Control control, BiConsumer<String, List<FoundPage>> found) {
    super(Messages.searching);
    this.search = search;
    this.control = control;
    this.found = found;
    setSystem(true);
  }

  /** Searches for this query instead of the one before. */
  void search(String words) {
    query = words;
    cancel();
    schedule(PAUSE_MILLISECONDS);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    String asked = query;
    List<FoundPage> pages = search.find(asked, monitor::isCanceled);
    if (monitor.isCanceled() || control.isDisposed()) {
      return Status.CANCEL_STATUS;
    }
    control
        .getDisplay()
        .asyncExec(
            () -> {
              if (!control.isDisposed() && asked.equals(query)) {
                found.accept(asked, pages);
              }
            });
    return Status.OK_STATUS;
  }
}
