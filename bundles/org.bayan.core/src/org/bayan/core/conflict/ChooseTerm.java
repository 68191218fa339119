package org.bayan.core.conflict;

import java.util.Optional;
import org.bayan.core.termedit.EditedTermbase;
import org.bayan.core.termedit.TermEditException;
import org.bayan.core.termedit.TermRefusal;
import org.bayan.core.termedit.TermbaseEdit;
import org.bayan.core.termfix.PartPlace;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.TermType;

/**
 * Prefers a term over the others of its concept, language and type, which are admitted then.
 *
 * @param chosen the term
 */
public record ChooseTerm(PartPlace chosen) implements TermbaseEdit {

  @Override
  public void applyTo(EditedTermbase termbase) throws TermEditException {
    if (!(chosen.in(termbase) instanceof TermSection term)) {
      throw new TermEditException(TermRefusal.GONE);
    }
    for (TermSection other : term.getSection().getTerms()) {
      if (other != term && other.getStatus() == TermStatus.PREFERRED && type(other) == type(term)) {
        other.setStatus(TermStatus.ADMITTED);
      }
    }
    term.setStatus(TermStatus.PREFERRED);
  }

  /** A term of no type is the full one. */
  private static TermType type(TermSection term) {
    return Optional.of(term.getType())
        .filter(type -> type != TermType.UNSPECIFIED)
        .orElse(TermType.FULL_FORM);
  }
}
