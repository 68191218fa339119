package org.bayan.terms.ui.internal.editor;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * A change of a termbase in the history of the workbench. It is done already when it gets there.
 */
public abstract class TermbaseStep extends AbstractOperation {

  private final SharedTermbase termbase;
  private boolean done = true;

  TermbaseStep(String label, SharedTermbase termbase) {
    super(label);
    this.termbase = termbase;
    addContext(termbase.undoContext());
  }

  /** Makes the change again. */
  abstract void redo();

  /** Takes the change back. */
  abstract void undo();

  /** Whether the termbase is now as it was after the change. */
  public final boolean isDone() {
    return done;
  }

  @Override
  public final boolean canUndo() {
    return !termbase.isBusy();
  }

  @Override
  public final boolean canRedo() {
    return !termbase.isBusy();
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
