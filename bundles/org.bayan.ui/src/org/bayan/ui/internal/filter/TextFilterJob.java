package org.bayan.ui.internal.filter;

import java.util.List;
import java.util.function.Consumer;
import org.bayan.model.bitext.Bead;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Looks into the texts of a book beside the user interface thread. */
final class TextFilterJob extends Job {

  private final TextFilter texts;
  private final String wanted;
  private final Consumer<List<Bead>> done;

  TextFilterJob(TextFilter texts, String wanted, Consumer<List<Bead>> done) {
    super(Messages.filtering);
    this.texts = texts;
    this.wanted = wanted;
    this.done = done;
    setSystem(true);
    setPriority(INTERACTIVE);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    List<Bead> found = texts.find(wanted, monitor::isCanceled);
    if (monitor.isCanceled()) {
      return Status.CANCEL_STATUS;
    }
    done.accept(found);
    return Status.OK_STATUS;
  }
}
