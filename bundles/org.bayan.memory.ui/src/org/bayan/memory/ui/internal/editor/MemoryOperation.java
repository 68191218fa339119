package org.bayan.memory.ui.internal.editor;

import java.util.concurrent.CancellationException;
import org.bayan.core.TaskException;
import org.bayan.core.memory.MemoryChange;
import org.bayan.memory.ui.MemoryUi;
import org.bayan.ui.TaskProgress;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation2;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;

/** An edit of a memory in the history of the workbench. It takes a while: it is written at once. */
final class MemoryOperation extends AbstractOperation implements IAdvancedUndoableOperation2 {

  private final MemorySession session;
  private final MemoryEdit edit;
  private MemoryChange change;

  MemoryOperation(String label, MemorySession session, MemoryEdit edit) {
    super(label);
    this.session = session;
    this.edit = edit;
    addContext(session.undoContext());
  }

  /** What it has changed; null before it was made, and after it was undone. */
  MemoryChange change() {
    return change;
  }

  @Override
  public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
    IProgressMonitor shown = monitor == null ? new NullProgressMonitor() : monitor;
    return tell(
        () -> change = edit.make(session.editing(), TaskProgress.shownOn(shown, getLabel())));
  }

  @Override
  public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
    return execute(monitor, info);
  }

  @Override
  public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
    return tell(
        () -> {
          session.editing().undo(change);
          change.close();
          change = null;
        });
  }

  private IStatus tell(Step step) {
    try {
      step.run();
      return Status.OK_STATUS;
    } catch (TaskException e) {
      return new Status(IStatus.ERROR, MemoryUi.BUNDLE, e.getMessage(), e);
    } catch (CancellationException e) {
      return Status.CANCEL_STATUS;
    } finally {
      session.refresh();
    }
  }

  @FunctionalInterface
  private interface Step {
    void run() throws TaskException;
  }

  @Override
  public void dispose() {
    if (change != null) {
      change.close();
    }
    super.dispose();
  }

  @Override
  public void setQuietCompute(boolean quiet) {
    // Nothing is computed beforehand.
  }

  @Override
  public boolean runInBackground() {
    return true;
  }

  @Override
  public IStatus computeExecutionStatus(IProgressMonitor monitor) {
    return Status.OK_STATUS;
  }
}
