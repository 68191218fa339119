package org.bayan.terms.internal.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.check.CheckRule;
import org.bayan.terms.check.Finding;

/** Dates of validity that are none or the wrong way round. */
public final class DateFaults implements TermbaseRule {

  @Override
  public void check(Termbase termbase, Consumer<Finding> found) {
    TermbaseRule.terms(termbase).forEach(term -> check(term, found));
  }

  private static void check(TermSection term, Consumer<Finding> found) {
    requireDate(term, term.getValidFrom(), found);
    requireDate(term, term.getValidTo(), found);
    if (term.getValidFrom() == null || term.getValidTo() == null) {
      return;
    }
    Optional<LocalDate> from = Validity.firstDay(term.getValidFrom());
    Optional<LocalDate> to = Validity.lastDay(term.getValidTo());
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      found.accept(
          Finding.in(term, CheckRule.DATES_REVERSED, term.getValidFrom(), term.getValidTo()));
    }
  }

  private static void requireDate(TermSection term, String date, Consumer<Finding> found) {
    if (date != null && Validity.firstDay(date).isEmpty()) {
      found.accept(Finding.in(term, CheckRule.INVALID_DATE, date));
    }
  }
}
