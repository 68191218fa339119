package org.bayan.ui.internal.editor;

import java.util.Set;
import org.bayan.model.bitext.Bead;

/** Is told on the user interface thread what happens to the bitexts that are open. */
public interface BitextWatcher {

  /** A bitext was read, or another content stands in the place of the one before. */
  void opened(OpenedBitext bitext);

  /**
   * An edit was done, undone or redone.
   *
   * @param touched the beads that it has changed, those that are in the bitext no more included
   */
  void edited(OpenedBitext bitext, Set<Bead> touched);

  /** The last editor of a bitext was closed. */
  void closed(OpenedBitext bitext);
}
