package org.bayan.terms.ui.internal.editor;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryEvent;

/**
 * The edits of one termbase in the workbench's operation history, without limit. The termbase is
 * dirty when the last edit is not the one that was saved last, so that undoing back to the saved
 * state is clean.
 */
final class TermbaseHistory {

  private final IOperationHistory history;
  private final IUndoContext context;
  private final Consumer<TermbaseOperation> changed;
  private final IOperationHistoryListener listener = this::notified;
  private IUndoableOperation saved;
  private boolean savedIsGone;

  TermbaseHistory(IOperationHistory history, Object owner, Consumer<TermbaseOperation> changed) {
    this.history = history;
    this.changed = changed;
    context = new ObjectUndoContext(owner, "Termbase");
    history.setLimit(context, Integer.MAX_VALUE);
    history.addOperationHistoryListener(listener);
  }

  IUndoContext context() {
    return context;
  }

  void add(TermbaseOperation operation) {
    history.add(operation);
  }

  /** The edits that are done, the latest first. */
  List<TermbaseOperation> done() {
    return Arrays.stream(history.getUndoHistory(context))
        .map(TermbaseOperation.class::cast)
        .toList()
        .reversed();
  }

  boolean isDirty() {
    return savedIsGone || history.getUndoOperation(context) != saved;
  }

  /** What there is now is what the file holds. */
  void markSaved() {
    saved = history.getUndoOperation(context);
    savedIsGone = false;
  }

  /** No state of the history is what the file holds. */
  void forgetSaved() {
    savedIsGone = true;
  }

  /** Forgets all edits; what there is now is what the file holds. */
  void clear() {
    history.dispose(context, true, true, false);
    saved = null;
    savedIsGone = false;
  }

  private void notified(OperationHistoryEvent event) {
    boolean happened =
        switch (event.getEventType()) {
          case OperationHistoryEvent.OPERATION_ADDED,
              OperationHistoryEvent.UNDONE,
              OperationHistoryEvent.REDONE ->
              true;
          default -> false;
        };
    if (happened
        && event.getOperation() instanceof TermbaseOperation operation
        && operation.hasContext(context)) {
      changed.accept(operation);
    }
  }

  void dispose() {
    history.removeOperationHistoryListener(listener);
    history.dispose(context, true, true, true);
  }
}
