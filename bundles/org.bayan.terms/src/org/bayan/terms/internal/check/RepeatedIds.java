package org.bayan.terms.internal.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.check.CheckRule;
import org.bayan.terms.check.Finding;

/** Concepts with the id of an earlier one. */
public final class RepeatedIds implements TermbaseRule {

  @Override
  public void check(Termbase termbase, Consumer<Finding> found) {
    Set<String> ids = new HashSet<>();
    for (ConceptEntry entry : termbase.getEntries()) {
      if (!ids.add(entry.getId())) {
        found.accept(Finding.in(entry, CheckRule.REPEATED_ID, String.valueOf(entry.getId())));
      }
    }
  }
}
