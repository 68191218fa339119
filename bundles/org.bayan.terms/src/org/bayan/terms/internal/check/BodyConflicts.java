package org.bayan.terms.internal.check;

import java.util.Objects;
import java.util.function.Consumer;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.check.CheckRule;
import org.bayan.terms.check.Finding;

/** Bodies that lay down different preferred terms for one concept. */
public final class BodyConflicts implements TermbaseRule {

  @Override
  public void check(Termbase termbase, Consumer<Finding> found) {
    PreferredPairs.forEach(
        termbase,
        (term, earlier) -> {
          if (!Objects.equals(term.getIssuingBody(), earlier.getIssuingBody())
              && !TermKey.of(term).equals(TermKey.of(earlier))) {
            found.accept(
                Finding.in(
                    term,
                    CheckRule.CONFLICTING_BODIES,
                    body(term),
                    body(earlier),
                    earlier.getTerm()));
          }
        });
  }

  private static String body(TermSection term) {
    return term.getIssuingBody() == null ? "no body" : term.getIssuingBody();
  }
}
