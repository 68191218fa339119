package org.bayan.ui.internal.files;

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
 * The changes of one file in the workbench's operation history, without limit. The file is dirty
 * when the last change is not the one that was saved last, so that undoing back to the saved state
 * is clean.
 */
public final class ChangeHistory<O extends IUndoableOperation> {

  private final IOperationHistory history;
  private final IUndoContext context;
  private final Class<O> kind;
  private final Consumer<O> changed;
  private final IOperationHistoryListener listener = this::notified;
  private IUndoableOperation saved;
  private boolean savedIsGone;

  /**
   * An empty history.
   *
   * @param history that of the workbench
   * @param owner what is changed
   * @param kind what its changes are
   * @param changed told of each change that was done, undone or redone
   */
  public ChangeHistory(
      IOperationHistory history, Object owner, Class<O> kind, Consumer<O> changed) {
    this.history = history;
    this.kind = kind;
    this.changed = changed;
    context = new ObjectUndoContext(owner, kind.getSimpleName());
    history.setLimit(context, Integer.MAX_VALUE);
    history.addOperationHistoryListener(listener);
  }

  /** Lets the changes be undone and redone. */
  public IUndoContext context() {
    return context;
  }

  /** Takes in a change that is done. */
  public void add(O operation) {
    history.add(operation);
  }

  /** Takes in a change that is done, and takes it back: Redo makes it again. */
  public void addUndone(O operation) {
    history.add(operation);
    try {
      history.undo(context, null, null);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The changes that are done, the latest first. */
  public List<O> done() {
    return Arrays.stream(history.getUndoHistory(context)).map(kind::cast).toList().reversed();
  }

  /** Whether there is other than what the file holds. */
  public boolean isDirty() {
    return savedIsGone || history.getUndoOperation(context) != saved;
  }

  /** How many changes lie between the saved state and now, done or undone. */
  public int unsavedChanges() {
    List<IUndoableOperation> done = Arrays.asList(history.getUndoHistory(context));
    int at = saved == null ? -1 : done.indexOf(saved);
    if (saved == null || at >= 0) {
      return done.size() - 1 - at;
    }
    List<IUndoableOperation> undone = Arrays.asList(history.getRedoHistory(context));
    return undone.contains(saved) ? undone.size() - undone.indexOf(saved) : done.size();
  }

  /** What there is now is what the file holds. */
  public void markSaved() {
    saved = history.getUndoOperation(context);
    savedIsGone = false;
  }

  /** No state of the history is what the file holds. */
  public void forgetSaved() {
    savedIsGone = true;
  }

  /** Forgets all changes; what there is now is what the file holds. */
  public void clear() {
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
    if (done && kind.isInstance(event.getOperation()) && event.getOperation().hasContext(context)) {
      changed.accept(kind.cast(event.getOperation()));
    }
  }

  /** Forgets all changes and tells of none any more. */
  public void dispose() {
    history.removeOperationHistoryListener(listener);
    history.dispose(context, true, true, true);
  }
}
