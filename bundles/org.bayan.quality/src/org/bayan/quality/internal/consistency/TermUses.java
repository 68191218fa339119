package org.bayan.quality.internal.consistency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.quality.TextRange;
import org.bayan.quality.internal.PairAnalysis;
import org.bayan.terms.MatchKind;
import org.bayan.terms.TermHit;

/** Reads what the target of a pair calls the concepts of its source. */
final class TermUses {

  private TermUses() {}

  /** The concepts that are named on both sides, each once. */
  static List<TermUse> of(PairAnalysis pair) {
    if (pair.terms().isEmpty() || pair.targetTerms().apart().isEmpty()) {
      return List.of();
    }
    List<TermUse> uses = new ArrayList<>();
    Set<ConceptEntry> seen = new HashSet<>();
    for (TermHit hit : pair.sourceTerms().apart()) {
      for (TermHit other : pair.targetTerms().apart()) {
        if (other.concept() == hit.concept()
            && other.kind() != MatchKind.STEM
            && seen.add(hit.concept())) {
          uses.add(use(hit, other));
        }
      }
    }
    return uses;
  }

  private static TermUse use(TermHit source, TermHit target) {
    return new TermUse(
        source.concept(),
        new TextRange(source.start(), source.end()),
        source.text(),
        new TextRange(target.start(), target.end()),
        target.term().getTerm());
  }
}
