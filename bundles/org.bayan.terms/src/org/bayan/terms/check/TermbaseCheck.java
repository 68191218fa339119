package org.bayan.terms.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.internal.check.BodyConflicts;
import org.bayan.terms.internal.check.BroaderCircles;
import org.bayan.terms.internal.check.DateFaults;
import org.bayan.terms.internal.check.DuplicateTerms;
import org.bayan.terms.internal.check.LanguageGaps;
import org.bayan.terms.internal.check.OtherNumbers;
import org.bayan.terms.internal.check.PreferredTerms;
import org.bayan.terms.internal.check.ReferenceFaults;
import org.bayan.terms.internal.check.RepeatedIds;
import org.bayan.terms.internal.check.TermTexts;
import org.bayan.terms.internal.check.TermbaseRule;
import org.bayan.terms.internal.check.UnreturnedRelations;
import org.bayan.terms.internal.check.UnusableTerms;

/** Looks for the faults of a termbase. It holds no state and may be used by several threads. */
public final class TermbaseCheck {
  private final List<TermbaseRule> rules;

  /**
   * A check that takes those languages for the termbase's that at least half of its concepts have.
   */
  public TermbaseCheck() {
    this(Set.of());
  }

  /**
   * A check for given languages.
   *
   * @param languages the primary languages, such as {@code ar}, that every concept must have a term
   *     in; empty for those that at least half of the concepts have
   */
  public TermbaseCheck(Set<String> languages) {
    rules =
        List.of(
            new TermTexts(),
            new RepeatedIds(),
            new DuplicateTerms(),
            new OtherNumbers(),
            new LanguageGaps(languages),
            new PreferredTerms(),
            new BodyConflicts(),
            new UnusableTerms(),
            new ReferenceFaults(),
            new UnreturnedRelations(),
            new BroaderCircles(),
            new DateFaults());
  }

  /**
   * Checks a termbase.
   *
   * @param termbase the termbase; not changed
   * @return what was found, in the order of the concepts, the worst of a concept first
   */
  public List<Finding> run(Termbase termbase) {
    List<Finding> findings = new ArrayList<>();
    rules.forEach(rule -> rule.check(termbase, findings::add));
    Map<ConceptEntry, Integer> places = new HashMap<>();
    termbase.getEntries().forEach(entry -> places.put(entry, places.size()));
    findings.sort(
        Comparator.comparing((Finding finding) -> places.get(finding.concept()))
            .thenComparing(finding -> finding.rule().severity(), Comparator.reverseOrder())
            .thenComparing(Finding::rule));
    return List.copyOf(findings);
  }
}
