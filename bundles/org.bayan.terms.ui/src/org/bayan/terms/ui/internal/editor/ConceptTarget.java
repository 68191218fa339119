package org.bayan.terms.ui.internal.editor;

/** Shows a concept. The editor of termbases adapts to it. */
@FunctionalInterface
public interface ConceptTarget {

  /**
   * Goes to a concept, at once or as soon as the termbase is read; one that is not there is said.
   *
   * @param id of the concept
   */
  void showConcept(String id);
}
