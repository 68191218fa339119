package org.bayan.ui.internal.recovery;

import java.util.List;
import org.bayan.core.edit.BitextEditing;
import org.bayan.core.edit.Edit;
import org.bayan.ui.internal.recovery.RecoverySlot.Belonging;

/** A bitext whose unsaved changes are kept. It is asked on the user interface thread. */
public interface Unsaved {

  /** The bitext. */
  BitextEditing editing();

  /** Whether there is anything that was not saved. */
  boolean isDirty();

  /** What its recovery file belongs to, now. */
  Belonging belonging();

  /**
   * What is being typed and is in no change yet, as the edits that it would become: each is of
   * another place, so that one can be left out.
   */
  List<Edit> typed();
}
