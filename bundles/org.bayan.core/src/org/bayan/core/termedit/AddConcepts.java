package org.bayan.core.termedit;

import java.util.List;
import org.bayan.model.termbase.ConceptEntry;

/**
 * Adds concepts at the end of a termbase. Those without an id get a free one.
 *
 * @param concepts the concepts, in no termbase yet
 */
public record AddConcepts(List<ConceptEntry> concepts) implements TermbaseEdit {

  /** Copies the list. */
  public AddConcepts {
    concepts = List.copyOf(concepts);
  }

  @Override
  public void applyTo(EditedTermbase termbase) throws TermEditException {
    for (ConceptEntry concept : concepts) {
      if (concept.getId() == null || concept.getId().isBlank()) {
        concept.setId(termbase.freeId());
      } else if (termbase.concept(concept.getId()).isPresent()) {
        throw new TermEditException(TermRefusal.ID_TAKEN);
      }
      termbase.termbase().getEntries().add(concept);
    }
  }
}
