package org.bayan.memory.ui.internal.editor;

import org.bayan.core.Progress;
import org.bayan.core.TaskException;
import org.bayan.core.memory.MemoryChange;
import org.bayan.core.memory.MemoryEditing;

/** An edit of a memory. */
@FunctionalInterface
interface MemoryEdit {

  /**
   * Makes it, beside the user interface thread.
   *
   * @throws TaskException when it cannot be made; the memory is unchanged then
   */
  MemoryChange make(MemoryEditing editing, Progress progress) throws TaskException;
}
