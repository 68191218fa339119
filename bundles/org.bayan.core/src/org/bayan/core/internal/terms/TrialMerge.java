package org.bayan.core.internal.terms;

import java.util.List;
import org.bayan.core.TermChange;
import org.bayan.model.termbase.ConceptEntry;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A merge that nobody sees. */
public final class TrialMerge {

  private TrialMerge() {}

  /**
   * What a merge would change.
   *
   * @param coarse whether the other cannot tell superseded terms from deprecated ones
   */
  public static List<TermChange> of(ConceptEntry entry, ConceptEntry other, boolean coarse) {
    return new EntryMerge(entry.getId(), conflict -> false, coarse)
        .merge(EcoreUtil.copy(entry), other);
  }
}
