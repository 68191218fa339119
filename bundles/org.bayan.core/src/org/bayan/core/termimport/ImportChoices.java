package org.bayan.core.termimport;

import java.util.Map;
import java.util.Set;
import org.bayan.core.TermChange;
import org.bayan.core.TermConflict;

/**
 * What is taken of a file, and which side wins where both say something.
 *
 * @param rule what is done about conflicts
 * @param leftOut the ids, in the file, of the concepts that are not taken
 * @param conflicts what is done about single conflicts instead of the rule; where one is to be
 *     added, the whole concept is
 */
public record ImportChoices(
    TermConflict rule, Set<String> leftOut, Map<TermChange, TermConflict> conflicts) {

  /** Copies the collections. */
  public ImportChoices {
    leftOut = Set.copyOf(leftOut);
    conflicts = Map.copyOf(conflicts);
  }

  /** Everything by one rule. */
  public static ImportChoices all(TermConflict rule) {
    return new ImportChoices(rule, Set.of(), Map.of());
  }

  /** Whether a concept of the file is taken. */
  public boolean takes(String id) {
    return !leftOut.contains(id);
  }

  /** What is done about a conflict. */
  public TermConflict about(TermChange conflict) {
    return conflicts.getOrDefault(conflict, rule);
  }

  /** Whether a concept may be added beside the one that it is. */
  public boolean mayAdd() {
    return rule == TermConflict.ADD || conflicts.containsValue(TermConflict.ADD);
  }
}
