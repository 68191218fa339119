package org.bayan.ui.internal.editor;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** A change of a bitext in the history of the workbench. It is done already when it gets there. */
abstract class BitextOperation extends AbstractOperation {

  private final SharedBitext bitext;
  private boolean done = true;

  /**
   * An operation.
   *
   * @param label what it did, such as "merge of segments 12–13"; it stands behind Undo and Redo
   * @param bitext what it has changed
   */
  BitextOperation(String label, SharedBitext bitext) {
    super(label);
    this.bitext = bitext;
    addContext(bitext.undoContext());
  }

  /** Makes the change again. */
  abstract void redo();

  /** Takes the change back. */
  abstract void undo();

  /** Whether the bitext is now as it was after the change. */
  final boolean isDone() {
    return done;
  }

  @Override
  public final boolean canUndo() {
    return !bitext.isBusy();
  }

  @Override
  public final boolean canRedo() {
    return !bitext.isBusy();
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
