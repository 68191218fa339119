package org.bayan.memory.ui.internal.editor;

import java.util.function.Consumer;
import org.bayan.core.memory.MemoryChange;
import org.bayan.memory.ui.MemoryUi;
import org.bayan.ui.internal.jobs.JobFailure;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Makes an edit of a memory. What stands in its way is told in a dialog. */
final class EditJob extends Job {

  private final MemoryOperation operation;
  private final Consumer<MemoryChange> done;
  private final Runnable refused;
  private final Display display;

  /**
   * A job.
   *
   * @param label what it does, in the language of the user
   * @param large whether a person wants to see how far it is
   * @param done is called on the user interface thread when it was made
   * @param refused is called there when it was not
   */
  EditJob(
      String label,
      MemorySession session,
      MemoryEdit edit,
      boolean large,
      Consumer<MemoryChange> done,
      Runnable refused) {
    super(label);
    operation = new MemoryOperation(label, session, edit);
    this.done = done;
    this.refused = refused;
    display = PlatformUI.getWorkbench().getDisplay();
    setRule(session.inTurn());
    setUser(large);
    setPriority(large ? LONG : INTERACTIVE);
  }

  /**
   * Waits until the edit was made, so that nothing is lost when the workbench ends.
   *
   * @param most how long, in milliseconds
   * @return whether it was made
   */
  boolean isDone(long most) {
    try {
      return join(most, null) && operation.change() != null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    IStatus status;
    try {
      status =
          PlatformUI.getWorkbench()
              .getOperationSupport()
              .getOperationHistory()
              .execute(operation, monitor, null);
    } catch (ExecutionException e) {
      status = new Status(IStatus.ERROR, MemoryUi.BUNDLE, e.getMessage(), e);
    }
    MemoryChange change = operation.change();
    display.asyncExec(
        () -> {
          if (change == null) {
            refused.run();
          } else {
            done.accept(change);
          }
        });
    return JobFailure.told(status);
  }
}
