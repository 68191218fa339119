package org.bayan.core.termimport;

import java.util.List;

/**
 * What a file would bring into a termbase.
 *
 * @param incoming what the file holds
 * @param concepts its concepts, in the order of the file
 */
public record TermComparison(IncomingTerms incoming, List<ComparedConcept> concepts) {

  /** Copies the list. */
  public TermComparison {
    concepts = List.copyOf(concepts);
  }

  /** How many concepts compare in a way. */
  public long count(ComparedConcept.Kind kind) {
    return concepts.stream().filter(concept -> concept.kind() == kind).count();
  }
}
