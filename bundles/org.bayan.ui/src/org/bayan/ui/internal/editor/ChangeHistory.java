package org.bayan.ui.internal.editor;

import java.util.function.Consumer;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryEvent;

/**
 * The changes of one editor in the workbench's operation history. The editor is dirty when the last
 * change is not the one that was saved last, so that undoing back to the saved state is clean.
 */
final class ChangeHistory {

  private final IOperationHistory history;
  private final IUndoContext context;
  private final Consumer<EditOperation> changed;
  private final IOperationHistoryListener listener = this::notified;
  private IUndoableOperation saved;

  ChangeHistory(IOperationHistory history, Object owner, Consumer<EditOperation> changed) {
    this.history = history;
    this.changed = changed;
    context = new ObjectUndoContext(owner, "Bitext");
    history.setLimit(context, Integer.MAX_VALUE);
    history.addOperationHistoryListener(listener);
  }

  IUndoContext context() {
    return context;
  }

  /** Takes in an edit that is done. */
  void add(EditOperation operation) {
    history.add(operation);
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
          case OperationHistoryEvent.OPERATION_ADDED,
              OperationHistoryEvent.UNDONE,
              OperationHistoryEvent.REDONE ->
              true;
          default -> false;
        };
    if (done
        && event.getOperation() instanceof EditOperation operation
        && operation.hasContext(context)) {
      changed.accept(operation);
    }
  }

  void dispose() {
    history.removeOperationHistoryListener(listener);
    history.dispose(context, true, true, true);
  }
}
