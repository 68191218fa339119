package org.bayan.core.termedit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bayan.core.internal.record.Step;
import org.bayan.model.termbase.ConceptEntry;
import org.eclipse.emf.ecore.EObject;

/** The concepts that steps have to do with. */
final class TouchedConcepts {

  private TouchedConcepts() {}

  /** The concepts in which something was set, and those that came or went themselves. */
  static Set<ConceptEntry> of(List<Step> steps) {
    Set<ConceptEntry> concepts = new LinkedHashSet<>();
    for (Step step : steps) {
      conceptOf(step.object()).ifPresent(concepts::add);
      for (Object value : step.objects()) {
        if (value instanceof ConceptEntry concept) {
          concepts.add(concept);
        }
      }
    }
    return concepts;
  }

  /** The concept that something is part of; a concept is its own. */
  static Optional<ConceptEntry> conceptOf(EObject part) {
    EObject object = part;
    while (object != null && !(object instanceof ConceptEntry)) {
      object = object.eContainer();
    }
    return Optional.ofNullable((ConceptEntry) object);
  }
}
