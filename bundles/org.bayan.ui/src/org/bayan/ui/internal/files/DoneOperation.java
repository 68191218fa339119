package org.bayan.ui.internal.files;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * A change of an open file in the history of the workbench. It is done already when it gets there.
 */
public abstract class DoneOperation extends AbstractOperation {

  private final OpenFile<?> file;
  private boolean done = true;

  /**
   * An operation.
   *
   * @param label what it did, such as "merge of segments 12–13"; it stands behind Undo and Redo
   * @param file what it has changed
   * @param context that of the history of the file
   */
  protected DoneOperation(String label, OpenFile<?> file, IUndoContext context) {
    super(label);
    this.file = file;
    addContext(context);
  }

  /** Makes the change again. */
  protected abstract void redo();

  /** Takes the change back. */
  protected abstract void undo();

  /** Whether the file is now as it was after the change. */
  protected final boolean isDone() {
    return done;
  }

  @Override
  public final boolean canUndo() {
    return !file.isBusy();
  }

  @Override
  public final boolean canRedo() {
    return !file.isBusy();
  }

  @Override
  public final IStatus execute(IProgressMonitor monitor, IAdaptable info) {
    throw new IllegalStateException("a change is done before it gets into the history");
  }

  @Override
  public final IStatus redo(IProgressMonitor monitor, IAdaptable info) {
    redo();
    done = true;
    return Status.OK_STATUS;
  }

  @Override
  public final IStatus undo(IProgressMonitor monitor, IAdaptable info) {
    undo();
    done = false;
    return Status.OK_STATUS;
  }
}
