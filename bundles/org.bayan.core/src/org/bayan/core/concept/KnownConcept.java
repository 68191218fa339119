package org.bayan.core.concept;

import org.bayan.core.TermOrigin;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.TermSection;
import org.bayan.terms.SearchKind;

/**
 * A concept that is there already under the term of a new one.
 *
 * @param term the term
 * @param kind how what is written is that term
 * @param origin the termbase
 */
public record KnownConcept(TermSection term, SearchKind kind, TermOrigin origin) {

  /** The concept. */
  public ConceptEntry concept() {
    return term.getSection().getEntry();
  }
}
