package org.bayan.terms.ui.internal.editor;

import java.time.Instant;
import org.bayan.core.termedit.TermbaseChange;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** An edit of a termbase in the history of the workbench. It is done when it gets there. */
public final class TermbaseOperation extends AbstractOperation {

  private final SharedTermbase termbase;
  private final TermbaseChange change;
  private final Instant at = Instant.now();
  private boolean done = true;

  TermbaseOperation(String label, SharedTermbase termbase, TermbaseChange change) {
    super(label);
    this.termbase = termbase;
    this.change = change;
    addContext(termbase.undoContext());
  }

  /** The termbase. */
  SharedTermbase termbase() {
    return termbase;
  }

  /** What was changed. */
  public TermbaseChange change() {
    return change;
  }

  /** When it was done first. */
  public Instant at() {
    return at;
  }

  /** Whether the termbase is now as it was after the edit. */
  public boolean isDone() {
    return done;
  }

  @Override
  public boolean canUndo() {
    return !termbase.isBusy();
  }

  @Override
  public boolean canRedo() {
    return !termbase.isBusy();
  }

  @Override
  public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
    throw new IllegalStateException("a change is done before it gets into the history");
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
