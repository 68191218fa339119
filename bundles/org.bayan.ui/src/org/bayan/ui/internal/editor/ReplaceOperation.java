package org.bayan.ui.internal.editor;

import org.bayan.ui.internal.files.DoneOperation;

/**
 * The whole content of a bitext was replaced by another: by recovered changes, by an earlier
 * version, by what somebody else wrote. Both contents are kept, so that edits from before and after
 * can still be undone.
 */
final class ReplaceOperation extends DoneOperation {

  private final SharedBitext bitext;
  private final BitextDocument before;
  private final BitextDocument after;

  ReplaceOperation(String label, SharedBitext bitext, BitextDocument before, BitextDocument after) {
    super(label, bitext, bitext.undoContext());
    this.bitext = bitext;
    this.before = before;
    this.after = after;
  }

  @Override
  protected void redo() {
    bitext.showInstead(after);
  }

  @Override
  protected void undo() {
    bitext.showInstead(before);
  }
}
