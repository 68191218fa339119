package org.bayan.terms.internal.check;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.check.Finding;

/** A rule, or a few that are looked at together. */
@FunctionalInterface
public interface TermbaseRule {

  /**
   * Looks for breaches.
   *
   * @param termbase where to look; not changed
   * @param found takes what was found
   */
  void check(Termbase termbase, Consumer<Finding> found);

  /** The terms of a termbase, in its order. */
  static Stream<TermSection> terms(Termbase termbase) {
    return termbase.getEntries().stream()
        .flatMap(entry -> entry.getLanguages().stream())
        .flatMap(section -> section.getTerms().stream());
  }
}
