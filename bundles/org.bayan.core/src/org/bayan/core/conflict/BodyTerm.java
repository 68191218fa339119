package org.bayan.core.conflict;

import java.util.Locale;
import java.util.Optional;
import org.bayan.core.TermOrigin;
import org.bayan.core.conflict.BodyConflict.Cell;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.model.termbase.TermType;
import org.bayan.text.Folding;

/** A term that a body has laid down. */
record BodyTerm(TermSection term, ConceptEntry concept, TermOrigin origin) {

  /** Language and spelling, so far as spelling tells terms apart. */
  record Key(String language, String words) {}

  String body() {
    return term.getIssuingBody().strip();
  }

  static boolean hasBody(TermSection term) {
    return term.getIssuingBody() != null
        && !term.getIssuingBody().isBlank()
        && term.getTerm() != null
        && !term.getTerm().isBlank();
  }

  /** The primary language. */
  String language() {
    return Locale.forLanguageTag(term.getSection().getLanguage()).getLanguage();
  }

  Key key() {
    return new Key(language(), Folding.key(term.getTerm()).replaceAll("[\\s\\p{Punct}]+", " "));
  }

  boolean isUsable() {
    return term.getStatus() != TermStatus.DEPRECATED && term.getStatus() != TermStatus.SUPERSEDED;
  }

  /** Acronyms stand beside full forms, not against them. */
  boolean isFullForm() {
    return term.getType() == TermType.FULL_FORM || term.getType() == TermType.UNSPECIFIED;
  }

  Cell cell() {
    return new Cell(term.getTerm(), Optional.of(term), concept, origin);
  }
}
