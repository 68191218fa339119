package org.bayan.core.termedit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Described;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.WorkflowState;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Adds copies of concepts at the end, as drafts to begin others with: they have ids of their own,
 * no history yet, and no URI, which names one concept only.
 *
 * @param concepts what is copied
 */
public record DuplicateConcepts(List<ConceptEntry> concepts) implements TermbaseEdit {

  /** Copies the list. */
  public DuplicateConcepts {
    concepts = List.copyOf(concepts);
  }

  @Override
  public void applyTo(EditedTermbase termbase) throws TermEditException {
    for (ConceptEntry concept : concepts) {
      termbase.require(concept);
    }
    List<ConceptEntry> copies = new ArrayList<>();
    for (ConceptEntry concept : concepts) {
      ConceptEntry copy = EcoreUtil.copy(concept);
      copy.setId(null);
      copy.setUri(null);
      begin(copy);
      for (Iterator<EObject> all = copy.eAllContents(); all.hasNext(); ) {
        if (all.next() instanceof TermSection term) {
          term.setId(null);
          begin(term);
        }
      }
      copies.add(copy);
    }
    new AddConcepts(copies).applyTo(termbase);
  }

  private static void begin(Described described) {
    described.getTransactions().clear();
    if (described instanceof ConceptEntry || described.getWorkflow() != WorkflowState.UNSPECIFIED) {
      described.setWorkflow(WorkflowState.DRAFT);
    }
  }
}
