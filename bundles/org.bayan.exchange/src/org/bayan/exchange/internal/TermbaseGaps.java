package org.bayan.exchange.internal;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Termbase;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * What a termbase lacks to be written. The validator of EMF would look for the id of each concept
 * in all others, which takes minutes for 100,000 of them.
 */
public final class TermbaseGaps {

  private TermbaseGaps() {}

  /**
   * Passes a termbase that has all that a file must hold.
   *
   * @throws IllegalArgumentException when something is missing, or two concepts have one id; the
   *     message says where
   */
  public static void requireNone(Termbase termbase) {
    Set<String> ids = new HashSet<>();
    for (ConceptEntry concept : termbase.getEntries()) {
      requireAll(concept, concept);
      for (Iterator<EObject> all = concept.eAllContents(); all.hasNext(); ) {
        requireAll(all.next(), concept);
      }
      if (!ids.add(concept.getId())) {
        throw new IllegalArgumentException("two concepts have the id " + concept.getId());
      }
    }
  }

  private static void requireAll(EObject part, ConceptEntry concept) {
    for (EAttribute attribute : part.eClass().getEAllAttributes()) {
      if (attribute.isRequired() && part.eGet(attribute) == null) {
        throw new IllegalArgumentException(
            "concept %s has a %s without %s"
                .formatted(concept.getId(), part.eClass().getName(), attribute.getName()));
      }
    }
  }
}
