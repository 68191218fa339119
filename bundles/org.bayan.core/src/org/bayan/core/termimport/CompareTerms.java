package org.bayan.core.termimport;

import java.util.ArrayList;
import java.util.List;
import org.bayan.core.Progress;
import org.bayan.core.TermChange;
import org.bayan.core.internal.terms.MatchedEntries;
import org.bayan.core.internal.terms.TrialMerge;
import org.bayan.core.internal.terms.WatchedInput;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Termbase;
import org.bayan.model.termbase.TermbaseFactory;

/** Holds what a file brings against a termbase. Neither is changed. */
public final class CompareTerms {

  /**
   * Compares.
   *
   * @param incoming what the file holds
   * @param termbase the termbase; must not be changed meanwhile
   * @param progress is told how far it is, and can stop it
   * @throws java.util.concurrent.CancellationException when it was stopped
   */
  public TermComparison run(IncomingTerms incoming, Termbase termbase, Progress progress) {
    progress.step("Comparing");
    MatchedEntries matches = MatchedEntries.of(incoming.termbase(), termbase);
    List<ComparedConcept> concepts = new ArrayList<>();
    List<ConceptEntry> entries = incoming.termbase().getEntries();
    for (ConceptEntry entry : entries) {
      WatchedInput.stopIfCancelled(progress);
      ConceptEntry known = matches.known(entry).orElse(null);
      List<TermChange> changes =
          TrialMerge.of(
              known == null ? nothing(entry) : known, matches.renamed(entry), incoming.coarse());
      concepts.add(new ComparedConcept(entry, known, changes));
      progress.worked((double) concepts.size() / entries.size());
    }
    return new TermComparison(incoming, concepts);
  }

  /** What a new concept is held against. */
  private static ConceptEntry nothing(ConceptEntry entry) {
    ConceptEntry nothing = TermbaseFactory.eINSTANCE.createConceptEntry();
    nothing.setId(entry.getId());
    return nothing;
  }
}
