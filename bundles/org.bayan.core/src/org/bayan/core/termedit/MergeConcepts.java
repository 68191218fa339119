package org.bayan.core.termedit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.CrossReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Brings concepts together into the first of them. What the others say is kept: their terms,
 * definitions, notes, references and history go to the first; where it says something else, a note
 * tells what they said. What referred to the others refers to the first from then on.
 *
 * @param concepts the concepts, at least two
 */
public record MergeConcepts(List<ConceptEntry> concepts) implements TermbaseEdit {

  /** What is noted in the history. */
  private static final String MODIFICATION = "modification";

  /** Copies the list. */
  public MergeConcepts {
    concepts = List.copyOf(concepts);
  }

  @Override
  public void applyTo(EditedTermbase termbase) throws TermEditException {
    if (concepts.stream().distinct().count() < 2) {
      throw new TermEditException(TermRefusal.NO_CHANGE);
    }
    for (ConceptEntry concept : concepts) {
      termbase.require(concept);
    }
    ConceptEntry first = concepts.getFirst();
    List<ConceptEntry> others =
        concepts.stream().skip(1).distinct().filter(one -> one != first).toList();
    for (ConceptEntry other : others) {
      // A copy: the other one itself goes as a whole, and comes back so when this is undone.
      new ConceptMerge(other.getId()).merge(first, EcoreUtil.copy(other));
    }
    termbase.termbase().getEntries().removeAll(others);
    Set<String> ids = concepts.stream().map(ConceptEntry::getId).collect(Collectors.toSet());
    References.to(termbase.termbase(), ids).forEach(reference -> redirect(reference, first));
    termbase.note(first, MODIFICATION, "+ " + names(others));
  }

  private static String names(List<ConceptEntry> concepts) {
    return concepts.stream().map(ConceptEntry::getId).collect(Collectors.joining(", "));
  }

  /** A reference that the first concept would have to itself, or that there is already, goes. */
  private static void redirect(CrossReference reference, ConceptEntry first) {
    reference.setTarget(first.getId());
    boolean ofFirst = TouchedConcepts.conceptOf(reference).filter(first::equals).isPresent();
    boolean twice =
        reference.eContainer().eContents().stream()
            .anyMatch(one -> one != reference && EcoreUtil.equals(one, reference));
    if (ofFirst || twice) {
      EcoreUtil.remove(reference);
    }
  }
}
