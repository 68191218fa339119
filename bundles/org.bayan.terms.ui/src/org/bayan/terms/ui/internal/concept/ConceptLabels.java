package org.bayan.terms.ui.internal.concept;

import java.util.Locale;
import java.util.stream.Collectors;
import org.bayan.core.concept.KnownConcept;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.TermStatus;
import org.bayan.terms.SearchKind;

/** What is said of concepts in words. */
final class ConceptLabels {

  private ConceptLabels() {}

  static String language(String tag) {
    return Locale.forLanguageTag(tag)
        .getDisplayLanguage(Locale.getDefault(Locale.Category.DISPLAY));
  }

  static String status(TermStatus status) {
    return switch (status) {
      case PREFERRED -> Messages.statusPreferred;
      case ADMITTED -> Messages.statusAdmitted;
      case DEPRECATED -> Messages.statusDeprecated;
      case SUPERSEDED -> Messages.statusSuperseded;
      case UNSPECIFIED -> Messages.statusUnspecified;
    };
  }

  /** How what is written is the term of a known concept. */
  static String kind(SearchKind kind) {
    return switch (kind) {
      case EXACT -> Messages.kindExact;
      case FOLDED -> Messages.kindFolded;
      case CLITIC -> Messages.kindClitic;
      default -> Messages.kindInflected;
    };
  }

  /** The terms of a concept in a language, parted by commas. */
  static String terms(ConceptEntry concept, String language) {
    String primary = primary(language);
    return concept.getLanguages().stream()
        .filter(section -> primary(section.getLanguage()).equals(primary))
        .flatMap(section -> section.getTerms().stream())
        .map(TermSection::getTerm)
        .collect(Collectors.joining(Messages.comma));
  }

  /** The language of a tag, without its region. */
  static String primary(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }

  static String termbase(KnownConcept known) {
    return known.origin().file().isEmpty() ? Messages.seed : known.origin().name();
  }
}
