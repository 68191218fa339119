package org.bayan.memory.ui.internal.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.bayan.core.TaskException;
import org.bayan.core.memory.CheckMemory;
import org.bayan.core.memory.MemoryFinding;
import org.bayan.memory.ui.MemoryUi;
import org.bayan.ui.TaskProgress;
import org.bayan.ui.internal.jobs.JobFailure;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Looks for duplicates, inconsistent translations, and units without one. */
final class CheckJob extends Job {

  /** Of each kind; nobody looks through more of them. */
  private static final int MOST = 10_000;

  private final Path folder;
  private final Consumer<Optional<List<MemoryFinding>>> done;
  private final Display display = PlatformUI.getWorkbench().getDisplay();

  /**
   * A job.
   *
   * @param done is given what was found, on the user interface thread; nothing when it was
   *     cancelled or failed
   */
  CheckJob(Path folder, Consumer<Optional<List<MemoryFinding>>> done) {
    super(Messages.bind(Messages.checking, folder.getFileName()));
    this.folder = folder;
    this.done = done;
    setUser(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    Optional<List<MemoryFinding>> found = Optional.empty();
    IStatus status = Status.OK_STATUS;
    try {
      found =
          Optional.of(
              new CheckMemory()
                  .run(folder, MOST, TaskProgress.shownOn(monitor, getName()))
                  .table()
                  .rows());
    } catch (TaskException e) {
      status = new Status(IStatus.ERROR, MemoryUi.BUNDLE, e.getMessage(), e);
    } catch (CancellationException e) {
      status = Status.CANCEL_STATUS;
    }
    Optional<List<MemoryFinding>> given = found;
    display.asyncExec(() -> done.accept(given));
    return JobFailure.told(status);
  }
}
