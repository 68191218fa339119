package org.bayan.core.edit;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** What an edit has changed. It is done at first; undo and redo take turns from then on. */
public interface Change {

  /** Where the person goes on from after the change. */
  Place place();

  /**
   * Takes the change back.
   *
   * @throws IllegalStateException when it is not done, or others that came later still are
   */
  void undo();

  /**
   * Makes the change again.
   *
   * @throws IllegalStateException when it is done
   */
  void redo();

  /**
   * Whether it makes, removes or moves beads or segments; else it changes only what they say, and
   * all of them stand where they stood.
   */
  boolean movesSegments();

  /** The beads, segments and other objects with a feature that the change sets. */
  Set<EObject> touched();
}
