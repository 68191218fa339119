package org.bayan.core;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Termbase;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a termbase that is being edited holds beyond its file.
 *
 * @param ids the ids of all its concepts
 * @param changed copies of the concepts that may be other than in the file, in no termbase
 */
public record UnsavedConcepts(Set<String> ids, List<ConceptEntry> changed) {

  /** Copies the collections. */
  public UnsavedConcepts {
    ids = Set.copyOf(ids);
    changed = List.copyOf(changed);
  }

  /** Makes a termbase that was read from the file what it is in the editor. */
  void applyTo(Termbase termbase) {
    Set<String> replaced = new HashSet<>();
    changed.forEach(concept -> replaced.add(concept.getId()));
    termbase
        .getEntries()
        .removeIf(concept -> !ids.contains(concept.getId()) || replaced.contains(concept.getId()));
    termbase.getEntries().addAll(EcoreUtil.copyAll(changed));
  }
}
