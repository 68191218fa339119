package org.bayan.ui.internal.editor;

/**
 * The whole content of a bitext was replaced by another: by recovered changes, by an earlier
 * version, by what somebody else wrote. Both contents are kept, so that edits from before and after
 * can still be undone.
 */
final class ReplaceOperation extends BitextOperation {

  private final SharedBitext bitext;
  private final BitextDocument before;
  private final BitextDocument after;

  ReplaceOperation(String label, SharedBitext bitext, BitextDocument before, BitextDocument after) {
    super(label, bitext);
    this.bitext = bitext;
    this.before = before;
    this.after = after;
  }

  @Override
  void redo() {
    bitext.showInstead(after);
  }

  @Override
  void undo() {
    bitext.showInstead(before);
  }
}
