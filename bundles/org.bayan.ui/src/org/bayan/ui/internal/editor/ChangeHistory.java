package org.bayan.ui.internal.editor;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * The changes of one editor in the workbench's operation history. The editor is dirty when the last
 * change is not the one that was saved last, so that undoing back to the saved state is clean.
 */
final class ChangeHistory {

  private final IOperationHistory history;
  private final IUndoContext context;
  private final Runnable changed;
  private final IOperationHistoryListener listener = this::notified;
  private IUndoableOperation saved;

  ChangeHistory(IOperationHistory history, Object owner, Runnable changed) {
    this.history = history;
    this.changed = changed;
    context = new ObjectUndoContext(owner, "Bitext");
    history.setLimit(context, Integer.MAX_VALUE);
    history.addOperationHistoryListener(listener);
  }

  IUndoContext context() {
    return context;
  }

  void execute(IUndoableOperation operation) throws ExecutionException {
    history.execute(operation, new NullProgressMonitor(), null);
  }

  boolean isDirty() {
    return history.getUndoOperation(context) != saved;
  }

  void markSaved() {
    saved = history.getUndoOperation(context);
  }

  private void notified(OperationHistoryEvent event) {
    boolean done =
        switch (event.getEventType()) {
          case OperationHistoryEvent.DONE,
              OperationHistoryEvent.UNDONE,
              OperationHistoryEvent.REDONE ->
              true;
          default -> false;
        };
    if (done && event.getOperation().hasContext(context)) {
      changed.run();
    }
  }

  void dispose() {
    history.removeOperationHistoryListener(listener);
    history.dispose(context, true, true, true);
  }
}
