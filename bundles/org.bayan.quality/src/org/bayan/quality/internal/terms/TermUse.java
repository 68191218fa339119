package org.bayan.quality.internal.terms;

import java.util.List;
import java.util.Optional;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.text.PrimaryLanguage;

/** What a termbase says of the use of a concept's terms in a language. */
final class TermUse {
  private TermUse() {}

  static boolean isForbidden(TermSection term) {
    return term.getStatus() == TermStatus.DEPRECATED || term.getStatus() == TermStatus.SUPERSEDED;
  }

  /** All terms of a concept in a language. */
  static List<TermSection> terms(ConceptEntry concept, String language) {
    return concept.getLanguages().stream()
        .filter(
            section ->
                PrimaryLanguage.of(section.getLanguage()).equals(PrimaryLanguage.of(language)))
        .map(LanguageSection::getTerms)
        .flatMap(List::stream)
        .toList();
  }

  /** The term that a body prefers; empty when it has none. */
  static Optional<TermSection> preferredBy(String body, ConceptEntry concept, String language) {
    return terms(concept, language).stream()
        .filter(term -> !isForbidden(term))
        .filter(term -> body.equalsIgnoreCase(body(term)))
        .filter(term -> term.getStatus() == TermStatus.PREFERRED)
        .findFirst();
  }

  static String body(TermSection term) {
    String body = term.getIssuingBody();
    return body == null ? "" : body.strip();
  }
}
