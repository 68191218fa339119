package org.bayan.ui.internal.editor;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryEvent;

/**
 * The changes of one bitext in the workbench's operation history, without limit. The bitext is
 * dirty when the last change is not the one that was saved last, so that undoing back to the saved
 * state is clean.
 */
final class ChangeHistory {

  private final IOperationHistory history;
  private final IUndoContext context;
  private final Consumer<BitextOperation> changed;
  private final IOperationHistoryListener listener = this::notified;
  private IUndoableOperation saved;
  private boolean savedIsGone;

  ChangeHistory(IOperationHistory history, Object owner, Consumer<BitextOperation> changed) {
    this.history = history;
    this.changed = changed;
    context = new ObjectUndoContext(owner, "Bitext");
    history.setLimit(context, Integer.MAX_VALUE);
    history.addOperationHistoryListener(listener);
  }

  IUndoContext context() {
    return context;
  }

  /** Takes in a change that is done. */
  void add(BitextOperation operation) {
    history.add(operation);
  }

  /** Takes in a change that is done, and takes it back: Redo makes it again. */
  void addUndone(BitextOperation operation) {
    history.add(operation);
    try {
      history.undo(context, null, null);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The edits that are done, the latest first. */
  List<EditOperation> doneEdits() {
    return Arrays.stream(history.getUndoHistory(context))
        .filter(EditOperation.class::isInstance)
        .map(EditOperation.class::cast)
        .toList()
        .reversed();
  }

  boolean isDirty() {
    return savedIsGone || history.getUndoOperation(context) != saved;
  }

  /** How many changes lie between the saved state and now, done or undone. */
  int unsavedChanges() {
    List<IUndoableOperation> done = Arrays.asList(history.getUndoHistory(context));
    int at = saved == null ? -1 : done.indexOf(saved);
    if (saved == null || at >= 0) {
      return done.size() - 1 - at;
    }
    List<IUndoableOperation> undone = Arrays.asList(history.getRedoHistory(context));
    return undone.contains(saved) ? undone.size() - undone.indexOf(saved) : done.size();
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

  /** Forgets all changes; what there is now is what the file holds. */
  void clear() {
    history.dispose(context, true, true, false);
    saved = null;
    savedIsGone = false;
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
        && event.getOperation() instanceof BitextOperation operation
        && operation.hasContext(context)) {
      changed.accept(operation);
    }
  }

  void dispose() {
    history.removeOperationHistoryListener(listener);
    history.dispose(context, true, true, true);
  }
}
