package org.bayan.core.conflict;

import java.util.Optional;
import org.bayan.core.termedit.EditedTermbase;
import org.bayan.core.termedit.TermEditException;
import org.bayan.core.termedit.TermRefusal;
import org.bayan.core.termedit.TermbaseEdit;
import org.bayan.core.termfix.PartPlace;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.bayan.model.termbase.RelationKind;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.TermbaseFactory;

/**
 * Marks a term as superseded, with a reference to what replaces it: the other concept, or the term
 * itself where it is in the same concept or another termbase.
 *
 * @param superseded the term
 * @param by what replaces it, to be read
 * @param concept id of the concept of what replaces it, where that is another one of the termbase
 */
public record SupersedeTerm(PartPlace superseded, String by, Optional<String> concept)
    implements TermbaseEdit {

  @Override
  public void applyTo(EditedTermbase termbase) throws TermEditException {
    if (!(superseded.in(termbase) instanceof TermSection term)) {
      throw new TermEditException(TermRefusal.GONE);
    }
    term.setStatus(TermStatus.SUPERSEDED);
    CrossReference reference = TermbaseFactory.eINSTANCE.createCrossReference();
    reference.setRelation(RelationKind.REPLACED_BY);
    reference.setText(by);
    reference.setTarget(target(term));
    term.getCrossReferences().add(reference);
  }

  /** A reference has to lead somewhere: of a term of the same concept, to the concept itself. */
  private String target(TermSection term) {
    ConceptEntry entry = term.getSection().getEntry();
    return term.getSection().getTerms().stream()
        .filter(other -> by.equals(other.getTerm()) && other.getId() != null)
        .map(TermSection::getId)
        .findFirst()
        .or(() -> concept)
        .orElse(entry.getId());
  }
}
