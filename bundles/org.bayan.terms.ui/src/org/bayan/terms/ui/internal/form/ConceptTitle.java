package org.bayan.terms.ui.internal.form;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;

/** What a concept is called where another one names it. */
final class ConceptTitle {

  private static final String ISOLATE = "\u2068";
  private static final String END = "\u2069";

  private ConceptTitle() {}

  /** Its preferred Arabic and English terms, or those of the first language it has, or its id. */
  static String of(ConceptEntry concept) {
    String both =
        Stream.of("ar", "en")
            .flatMap(language -> term(concept, language).stream())
            .collect(Collectors.joining(" · "));
    return both.isEmpty() ? first(concept) : both;
  }

  private static String first(ConceptEntry concept) {
    return concept.getLanguages().stream()
        .flatMap(section -> preferred(section).stream())
        .findFirst()
        .orElse(isolated(concept.getId()));
  }

  private static Optional<String> term(ConceptEntry concept, String language) {
    return concept.getLanguages().stream()
        .filter(section -> EntryLanguages.primary(section.getLanguage()).equals(language))
        .flatMap(section -> preferred(section).stream())
        .findFirst();
  }

  private static Optional<String> preferred(LanguageSection section) {
    return section.getTerms().stream()
        .filter(term -> term.getStatus() == TermStatus.PREFERRED)
        .findFirst()
        .or(() -> section.getTerms().stream().findFirst())
        .map(TermSection::getTerm)
        .map(ConceptTitle::isolated);
  }

  private static String isolated(String text) {
    return ISOLATE + text + END;
  }
}
