package org.bayan.ui.internal.terms;

/** Puts a chosen term where a person writes. An editor that can do so adapts to this type. */
@FunctionalInterface
public interface TermInsertion {

  /**
   * Inserts a term at the caret.
   *
   * @param term as the termbase writes it
   * @return whether it was inserted; false where nobody is writing
   */
  boolean insertTerm(String term);
}
