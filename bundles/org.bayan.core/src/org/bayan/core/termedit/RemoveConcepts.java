package org.bayan.core.termedit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.model.termbase.ConceptEntry;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Removes concepts, and the cross-references that others have to them.
 *
 * @param concepts the concepts
 */
public record RemoveConcepts(List<ConceptEntry> concepts) implements TermbaseEdit {

  /** Copies the list. */
  public RemoveConcepts {
    concepts = List.copyOf(concepts);
  }

  @Override
  public void applyTo(EditedTermbase termbase) throws TermEditException {
    for (ConceptEntry concept : concepts) {
      termbase.require(concept);
    }
    termbase.termbase().getEntries().removeAll(concepts);
    Set<String> ids = concepts.stream().map(ConceptEntry::getId).collect(Collectors.toSet());
    References.to(termbase.termbase(), ids).forEach(EcoreUtil::remove);
  }
}
