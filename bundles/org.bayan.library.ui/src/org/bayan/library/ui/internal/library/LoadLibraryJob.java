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

  /** Only the user interface thread asks and changes it. */
  private boolean abandoned;

  /**
   * A job.
   *
   * @param folder of the library
   * @param done is told what came of it, on the user interface thread; not once it is abandoned
   */
  LoadLibraryJob(Path folder, Consumer<Outcome> done) {
    super(NLS.bind(Messages.loading, folder.getFileName()));
    this.folder = folder;
    this.done = done;
  }

  /** Cancels it, and what it would tell though it is over. */
  void abandon() {
    abandoned = true;
    cancel();
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      Library library = new OpenLibrary().run(folder, TaskProgress.shownOn(monitor, getName()));
      tell(new Outcome(library, null));
    } catch (TaskException e) {
      tell(new Outcome(null, e.getMessage()));
    } catch (CancellationException e) {
      return Status.CANCEL_STATUS;
    }
    return Status.OK_STATUS;
  }

  private void tell(Outcome outcome) {
    PlatformUI.getWorkbench()
        .getDisplay()
        .asyncExec(
            () -> {
              if (!abandoned) {
                done.accept(outcome);
              }
            });
  }
}
