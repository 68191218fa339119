package org.bayan.ui.internal.editor;

import java.util.Optional;
import org.bayan.core.edit.Change;
import org.bayan.core.edit.Place;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** An edit in the history of the workbench. It is done already when it gets there. */
final class EditOperation extends AbstractOperation {

  private final Change change;
  private final Optional<Place> before;
  private boolean done = true;

  /**
   * An operation.
   *
   * @param label what it did, such as "merge of segments 12–13"; it stands behind Undo and Redo
   * @param change what it has changed
   * @param before where the person was before
   */
  EditOperation(String label, IUndoContext context, Change change, Optional<Place> before) {
    super(label);
    addContext(context);
    this.change = change;
    this.before = before;
  }

  Change change() {
    return change;
  }

  /** Where the person goes on from, now that it is done or undone. */
  Optional<Place> place() {
    return done ? Optional.of(change.place()) : before;
  }

  @Override
  public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
    throw new IllegalStateException("an edit is done before it gets into the history");
  }

  @Override
  public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
    change.redo();
    done = true;
    return Status.OK_STATUS;
  }

  @Override
  public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
    change.undo();
    done = false;
    return Status.OK_STATUS;
  }
}
