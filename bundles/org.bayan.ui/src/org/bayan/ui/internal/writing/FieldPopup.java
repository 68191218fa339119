package org.bayan.ui.internal.writing;

import org.eclipse.swt.widgets.Control;

/** A list of choices below a word of a field. The field keeps the focus and passes keys on. */
interface FieldPopup {

  /** Whether a control belongs to it. */
  boolean owns(Control control);

  /** Goes to the next choice or the one before; false where it is not open. */
  boolean move(int step);

  /** Takes the choice; false where nothing is chosen. */
  boolean insert();

  /** Takes the choice, or the first where none is chosen; false where it is not open. */
  boolean insertFirst();

  /** Closes; false where it was not open. */
  boolean close();
}
