package org.bayan.ui.internal.commands;

import org.bayan.core.edit.Edit;
import org.bayan.core.edit.EditException;

/** A command of the bitext editor that makes one edit of what is selected. */
interface EditCommand {

  /**
   * The edit.
   *
   * @param selected what is selected, and the alignment it is in
   * @throws EditException when the command makes no sense for it
   */
  Edit edit(SelectedBeads selected) throws EditException;

  /** Which beads it changes beside the selected ones. */
  default Reach reach() {
    return Reach.SELECTION;
  }

  /** What the edit is called in the undo menu. */
  String label(SelectedBeads selected);
}
