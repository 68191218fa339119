package org.bayan.ui.internal.find;

import java.util.List;
import java.util.function.Consumer;
import org.bayan.text.search.SearchException;
import org.bayan.text.search.TextSearch;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Looks into a book beside the user interface thread. */
final class FindJob extends Job {

  private final SearchedTexts texts;
  private final TextSearch search;
  private final Consumer<List<Find>> done;
  private final Consumer<SearchException> failed;

  FindJob(
      SearchedTexts texts,
      TextSearch search,
      Consumer<List<Find>> done,
      Consumer<SearchException> failed) {
    super(Messages.finding);
    this.texts = texts;
    this.search = search;
    this.done = done;
    this.failed = failed;
    setSystem(true);
    setPriority(INTERACTIVE);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      List<Find> found = texts.find(search, monitor::isCanceled);
      if (!monitor.isCanceled()) {
        done.accept(found);
      }
    } catch (SearchException e) {
      failed.accept(e);
    }
    return Status.OK_STATUS;
  }
}
