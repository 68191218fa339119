package org.bayan.terms.internal.check;

import java.util.function.Consumer;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;
import org.bayan.terms.check.CheckRule;
import org.bayan.terms.check.Finding;

/** Terms that are empty or not trimmed. */
public final class TermTexts implements TermbaseRule {

  @Override
  public void check(Termbase termbase, Consumer<Finding> found) {
    TermbaseRule.terms(termbase).forEach(term -> check(term, found));
  }

  private static void check(TermSection term, Consumer<Finding> found) {
    String text = term.getTerm() == null ? "" : term.getTerm();
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      found.accept(Finding.in(term, CheckRule.EMPTY_TERM));
    } else if (!normal(text).equals(text)) {
      found.accept(Finding.in(term, CheckRule.UNTRIMMED_TERM));
    }
  }

  /** A no-break space within a term is meant; at its end it is not. */
  private static String normal(String text) {
    return text.replaceAll("^[\\s\\u00A0\\u202F]+|[\\s\\u00A0\\u202F]+$", "")
        .replaceAll("[\\t\\n\\r]|\\s{2,}", " ");
  }
}
