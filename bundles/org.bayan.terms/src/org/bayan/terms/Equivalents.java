package org.bayan.terms;

import java.util.Comparator;
import java.util.List;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.text.PrimaryLanguage;

/** What a concept is called in a language. */
public final class Equivalents {
  private static final Comparator<TermSection> BY_STATUS =
      Comparator.comparingInt(term -> rank(term.getStatus()));

  private Equivalents() {}

  /**
   * The terms of a concept in a language: preferred ones first, then the admitted ones, in the
   * order of the termbase. Deprecated and superseded terms are named only where there is nothing
   * else.
   *
   * @param concept the concept
   * @param language a BCP 47 tag, compared by its primary language
   * @return the terms, none when the concept has no such language
   */
  public static List<String> of(ConceptEntry concept, String language) {
    String wanted = PrimaryLanguage.of(language);
    List<TermSection> terms =
        concept.getLanguages().stream()
            .filter(section -> PrimaryLanguage.of(section.getLanguage()).equals(wanted))
            .map(LanguageSection::getTerms)
            .flatMap(List::stream)
            .sorted(BY_STATUS)
            .toList();
    boolean anyUsable = terms.stream().anyMatch(Equivalents::isUsable);
    return terms.stream()
        .filter(term -> !anyUsable || isUsable(term))
        .map(TermSection::getTerm)
        .distinct()
        .toList();
  }

  private static boolean isUsable(TermSection term) {
    return rank(term.getStatus()) < rank(TermStatus.DEPRECATED);
  }

  private static int rank(TermStatus status) {
    return switch (status) {
      case PREFERRED -> 0;
      case ADMITTED, UNSPECIFIED -> 1;
      case DEPRECATED -> 2;
      case SUPERSEDED -> 3;
    };
  }
}
