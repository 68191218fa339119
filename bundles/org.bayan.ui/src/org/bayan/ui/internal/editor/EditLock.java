package org.bayan.ui.internal.editor;

import org.eclipse.core.commands.operations.IOperationApprover;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Keeps a bitext as it is while something reads it beside the user interface thread. */
final class EditLock implements IOperationApprover {

  private final IOperationHistory history;
  private final IUndoContext context;
  private boolean locked;

  EditLock(IOperationHistory history, IUndoContext context) {
    this.history = history;
    this.context = context;
    history.addOperationApprover(this);
  }

  boolean isLocked() {
    return locked;
  }

  void set(boolean locked) {
    this.locked = locked;
  }

  @Override
  public IStatus proceedUndoing(
      IUndoableOperation operation, IOperationHistory history, IAdaptable info) {
    return answer(operation);
  }

  @Override
  public IStatus proceedRedoing(
      IUndoableOperation operation, IOperationHistory history, IAdaptable info) {
    return answer(operation);
  }

  private IStatus answer(IUndoableOperation operation) {
    return locked && operation.hasContext(context) ? Status.CANCEL_STATUS : Status.OK_STATUS;
  }

  void dispose() {
    history.removeOperationApprover(this);
  }
}
