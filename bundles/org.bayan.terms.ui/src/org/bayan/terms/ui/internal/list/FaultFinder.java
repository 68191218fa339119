package org.bayan.terms.ui.internal.list;

import java.util.Set;
import java.util.function.Consumer;
import org.bayan.model.termbase.ConceptEntry;

/** Finds the concepts with faults, which may take a while. */
@FunctionalInterface
public interface FaultFinder {

  /**
   * Looks for them.
   *
   * @param found is given them later, on the user interface thread
   * @return false where that is not possible now; nobody is called then
   */
  boolean find(Consumer<Set<ConceptEntry>> found);
}
