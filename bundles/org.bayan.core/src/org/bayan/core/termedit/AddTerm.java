package org.bayan.core.termedit;

import java.util.Optional;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermbaseFactory;

/**
 * Adds a term to a concept, after the other terms of its language.
 *
 * @param concept the concept
 * @param language BCP 47 tag of the language, which the concept may have no term in yet
 * @param term the term, in no concept yet
 */
public record AddTerm(ConceptEntry concept, String language, TermSection term)
    implements TermbaseEdit {

  @Override
  public void applyTo(EditedTermbase termbase) throws TermEditException {
    termbase.require(concept);
    if (term.getTerm() == null || term.getTerm().isBlank()) {
      throw new TermEditException(TermRefusal.EMPTY);
    }
    PartText.requireLegal(term.getTerm());
    section(PartText.language(language)).getTerms().add(term);
  }

  private LanguageSection section(String tag) {
    Optional<LanguageSection> known =
        concept.getLanguages().stream()
            .filter(section -> tag.equalsIgnoreCase(section.getLanguage()))
            .findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    LanguageSection section = TermbaseFactory.eINSTANCE.createLanguageSection();
    section.setLanguage(tag);
    concept.getLanguages().add(section);
    return section;
  }
}
