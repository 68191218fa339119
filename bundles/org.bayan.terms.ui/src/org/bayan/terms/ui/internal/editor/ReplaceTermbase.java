package org.bayan.terms.ui.internal.editor;

/** Another content in the place of the one before. */
final class ReplaceTermbase extends TermbaseStep {

  private final SharedTermbase termbase;
  private final TermbaseDocument before;
  private final TermbaseDocument after;

  ReplaceTermbase(
      String label, SharedTermbase termbase, TermbaseDocument before, TermbaseDocument after) {
    super(label, termbase);
    this.termbase = termbase;
    this.before = before;
    this.after = after;
  }

  @Override
  void redo() {
    termbase.show(after);
  }

  @Override
  void undo() {
    termbase.show(before);
  }
}
