package org.bayan.ui.internal.editor;

import java.util.List;
import org.bayan.core.edit.Edit;

/** An editor that shows an open bitext, told on the user interface thread what happens to it. */
interface BitextListener {

  /** It was read and can be shown. */
  void opened();

  /** It cannot be shown; the sentence says why and what to do. */
  void refused(String sentence);

  /** Something is to be said in the status line. */
  void say(String sentence);

  /** An edit was done, undone or redone. */
  void edited(EditOperation operation);

  /** Another content stands in the place of the one before. */
  void replaced();

  /** Its file, its name or whether it has unsaved changes may be others now. */
  void stateChanged();

  /** It was saved, or read anew without unsaved changes. */
  void saved();

  /**
   * What is being typed in the editor or for it and is in no change yet, as the edits that it would
   * become.
   */
  List<Edit> typed();

  /**
   * Makes a change of what is being typed.
   *
   * @return false where it was refused; the person is told why
   */
  boolean finishTyping();
}
