package org.bayan.ui.internal.editor;

/** Is told what happens to an open bitext, on the user interface thread. */
interface BitextListener {

  /** It was read and can be shown. */
  void opened();

  /** It cannot be shown; the sentence says why and what to do. */
  void refused(String sentence);

  /** An edit was done, undone or redone. */
  void edited(EditOperation operation);

  /** Another content stands in the place of the one before. */
  void replaced();

  /** Its file, its name or whether it has unsaved changes may be others now. */
  void stateChanged();
}
