package org.bayan.core.termedit;

import java.util.Set;
import org.bayan.model.termbase.ConceptEntry;
import org.eclipse.emf.ecore.EObject;

/** What an edit has changed. It is done at first; undo and redo take turns from then on. */
public interface TermbaseChange {

  /**
   * Takes the change back.
   *
   * @throws IllegalStateException when it is not done
   */
  void undo();

  /**
   * Makes the change again.
   *
   * @throws IllegalStateException when it is done
   */
  void redo();

  /** Whether concepts come, go or change places; else only what they say changes. */
  boolean movesConcepts();

  /** The concepts that come, go or say something else, in the order of what was done. */
  Set<ConceptEntry> concepts();

  /** The objects with a feature that the change sets. */
  Set<EObject> touched();
}
