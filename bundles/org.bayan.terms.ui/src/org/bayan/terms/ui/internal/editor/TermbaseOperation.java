package org.bayan.terms.ui.internal.editor;

import java.time.Instant;
import org.bayan.core.termedit.TermbaseChange;

/** An edit of a termbase in the history of the workbench. It is done when it gets there. */
public final class TermbaseOperation extends TermbaseStep {

  private final SharedTermbase termbase;
  private final TermbaseChange change;
  private final Instant at = Instant.now();

  TermbaseOperation(String label, SharedTermbase termbase, TermbaseChange change) {
    super(label, termbase);
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
  void redo() {
    change.redo();
  }

  @Override
  void undo() {
    change.undo();
  }
}
