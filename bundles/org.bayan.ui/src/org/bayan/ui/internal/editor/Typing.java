package org.bayan.ui.internal.editor;

import java.util.Optional;
import org.bayan.core.edit.Edit;

/**
 * A place where something about a bitext is typed: a cell of the grid, or a field of a view. It
 * tells its editor of every key through {@link BitextEditor#typingChanged()}. What stands there
 * counts as unsaved, is in the recovery file, and becomes a change before the bitext is saved.
 */
public interface Typing {

  /**
   * What was typed and is in no change yet, as the edit that it would become; empty where nothing
   * is.
   */
  Optional<Edit> typed();

  /**
   * Makes a change of what was typed.
   *
   * @return false where it was refused; the person is told why, and what was typed is still there
   */
  boolean finish();
}
