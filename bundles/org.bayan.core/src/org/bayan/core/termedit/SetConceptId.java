package org.bayan.core.termedit;

import java.util.Optional;
import org.bayan.model.termbase.ConceptEntry;

/**
 * Gives a concept another id; what refers to it follows.
 *
 * @param concept the concept
 * @param id its id from now on
 */
public record SetConceptId(ConceptEntry concept, String id) implements TermbaseEdit {

  @Override
  public void applyTo(EditedTermbase termbase) throws TermEditException {
    termbase.require(concept);
    String text = id.strip();
    if (text.isEmpty()) {
      throw new TermEditException(TermRefusal.EMPTY);
    }
    PartText.requireLegal(text);
    Optional<ConceptEntry> holder = termbase.concept(text);
    if (holder.isPresent()) {
      throw new TermEditException(
          holder.get() == concept ? TermRefusal.NO_CHANGE : TermRefusal.ID_TAKEN);
    }
    References.to(termbase.termbase(), concept.getId())
        .forEach(reference -> reference.setTarget(text));
    concept.setId(text);
  }
}
