package org.bayan.terms;

import java.util.Objects;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.TermSection;

/**
 * A term that answers a search.
 *
 * @param term the term
 * @param kind how it answers
 */
public record TermSearchHit(TermSection term, SearchKind kind) {

  /** Nothing is absent. */
  public TermSearchHit {
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(kind, "kind");
  }

  /** The concept that the term names. */
  public ConceptEntry concept() {
    return term.getSection().getEntry();
  }

  /** The language of the term, as the termbase writes it. */
  public String language() {
    return term.getSection().getLanguage();
  }
}
