package org.bayan.terms.internal.check;

import java.util.Objects;
import java.util.function.Consumer;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.check.CheckRule;
import org.bayan.terms.check.Finding;

/** Two preferred terms where the bodies are the same, or none is named. */
public final class PreferredTerms implements TermbaseRule {

  @Override
  public void check(Termbase termbase, Consumer<Finding> found) {
    PreferredPairs.forEach(
        termbase,
        (term, earlier) -> {
          if (Objects.equals(term.getIssuingBody(), earlier.getIssuingBody())) {
            found.accept(Finding.in(term, CheckRule.TWO_PREFERRED, earlier.getTerm()));
          }
        });
  }
}
