package org.bayan.terms.ui.internal.importing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.bayan.core.TermChange;
import org.bayan.core.TermConflict;
import org.bayan.core.termimport.ComparedConcept;
import org.bayan.core.termimport.ImportChoices;
import org.bayan.core.termimport.TermComparison;

/** What a person chooses of a comparison: everything at first, and nothing that contradicts. */
final class Choices {

  private final TermComparison comparison;
  private final Set<String> leftOut = new HashSet<>();
  private final Map<TermChange, TermConflict> conflicts = new HashMap<>();
  private TermConflict rule = TermConflict.KEEP;

  Choices(TermComparison comparison) {
    this.comparison = comparison;
  }

  TermConflict rule() {
    return rule;
  }

  /** Settles all conflicts by a rule; what was said of single ones is void. */
  void setRule(TermConflict newRule) {
    rule = newRule;
    conflicts.clear();
  }

  void settle(TermChange conflict, TermConflict how) {
    conflicts.put(conflict, how);
  }

  TermConflict about(TermChange conflict) {
    return conflicts.getOrDefault(conflict, rule);
  }

  /** Whether a concept can be taken: one that says nothing new cannot. */
  static boolean canBeTaken(ComparedConcept concept) {
    return concept.kind() != ComparedConcept.Kind.SAME;
  }

  boolean isTaken(ComparedConcept concept) {
    return canBeTaken(concept) && !leftOut.contains(concept.incoming().getId());
  }

  void take(ComparedConcept concept, boolean taken) {
    if (taken) {
      leftOut.remove(concept.incoming().getId());
    } else {
      leftOut.add(concept.incoming().getId());
    }
  }

  /** How many concepts are taken. */
  long taken() {
    return comparison.concepts().stream().filter(this::isTaken).count();
  }

  ImportChoices made() {
    return new ImportChoices(rule, leftOut, conflicts);
  }
}
