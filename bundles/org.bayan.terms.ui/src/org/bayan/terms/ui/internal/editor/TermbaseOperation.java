package org.bayan.terms.ui.internal.editor;

import java.time.Instant;
import org.bayan.core.termedit.TermbaseChange;
import org.bayan.ui.internal.files.DoneOperation;

/** An edit of a termbase in the history of the workbench. It is done when it gets there. */
public final class TermbaseOperation extends DoneOperation {

  private final SharedTermbase termbase;
  private final TermbaseChange change;
  private final Instant at = Instant.now();

  TermbaseOperation(String label, SharedTermbase termbase, TermbaseChange change) {
    super(label, termbase, termbase.undoContext());
    this.termbase = termbase;
    this.change = change;
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

  @Override
  protected void redo() {
    change.redo();
  }

  @Override
  protected void undo() {
    change.undo();
  }
}
