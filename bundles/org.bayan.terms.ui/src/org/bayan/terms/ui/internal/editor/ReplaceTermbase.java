package org.bayan.terms.ui.internal.editor;

import org.bayan.ui.internal.files.DoneOperation;

/** Another content in the place of the one before. */
final class ReplaceTermbase extends DoneOperation {

  private final SharedTermbase termbase;
  private final TermbaseDocument before;
  private final TermbaseDocument after;

  ReplaceTermbase(
      String label, SharedTermbase termbase, TermbaseDocument before, TermbaseDocument after) {
    super(label, termbase, termbase.undoContext());
    this.termbase = termbase;
    this.before = before;
    this.after = after;
  }

  @Override
  protected void redo() {
    termbase.show(after);
  }

  @Override
  protected void undo() {
    termbase.show(before);
  }
}
