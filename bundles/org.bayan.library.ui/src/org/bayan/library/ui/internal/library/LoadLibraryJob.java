package org.bayan.library.ui.internal.library;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.bayan.core.TaskException;
import org.bayan.core.library.Library;
import org.bayan.core.library.OpenLibrary;
import org.bayan.ui.TaskProgress;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

/** Reads a library. */
final class LoadLibraryJob extends Job {

  /**
   * What came of it.
   *
   * @param library null where it could not be read
   * @param problem a sentence that says why; null where it could
   */
  record Outcome(Library library, String problem) {}

  private final Path folder;
  private final Consumer<Outcome> done;

  /**
   * A job.
   *
   * @param folder of the library
   * @param done is told what came of it, on the user interface thread; not where it was cancelled
   */
  LoadLibraryJob(Path folder, Consumer<Outcome> done) {
    super(NLS.bind(Messages.loading, folder.getFileName()));
    this.folder = folder;
    this.done = done;
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      Library library = new OpenLibrary().run(folder, TaskProgress.shownOn(monitor, getName()));
      tell(new Outcome(library, null), monitor);
    } catch (TaskException e) {
      tell(new Outcome(null, e.getMessage()), monitor);
    } catch (CancellationException e) {
      return Status.CANCEL_STATUS;
    }
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
