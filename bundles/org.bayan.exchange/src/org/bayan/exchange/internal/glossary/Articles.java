package org.bayan.exchange.internal.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bayan.exchange.GlossaryDirection;
import org.bayan.model.termbase.ConceptEntry;
import org.bayan.model.termbase.LanguageSection;
import org.bayan.model.termbase.TermSection;
import org.bayan.model.termbase.Termbase;

/** The articles of a glossary: the concepts that have terms in both languages. */
public final class Articles {
  private static final Comparator<GlossaryTerm> BY_USE =
      Comparator.comparing((GlossaryTerm term) -> !term.isPreferred())
          .thenComparing(term -> !term.isUsable());

  private Articles() {}

  /** The articles in the order of the entries. */
  public static List<Article> of(Termbase termbase, GlossaryDirection direction) {
    List<Article> articles = new ArrayList<>();
    for (ConceptEntry entry : termbase.getEntries()) {
      List<GlossaryTerm> terms = terms(entry, direction.source());
      List<GlossaryTerm> equivalents = terms(entry, direction.target());
      if (!terms.isEmpty() && !equivalents.isEmpty()) {
        articles.add(article(entry, terms, equivalents, direction));
      }
    }
    return articles;
  }

  private static List<GlossaryTerm> terms(ConceptEntry entry, String language) {
    List<GlossaryTerm> terms = new ArrayList<>();
    for (LanguageSection section : entry.getLanguages()) {
      if (GlossaryDirection.suits(section.getLanguage(), language)) {
        for (TermSection term : section.getTerms()) {
          terms.add(new GlossaryTerm(term));
        }
      }
    }
    terms.sort(BY_USE);
    return terms;
  }

  private static Article article(
      ConceptEntry entry,
      List<GlossaryTerm> terms,
      List<GlossaryTerm> equivalents,
      GlossaryDirection direction) {
    Optional<LanguageSection> defined =
        defined(entry, direction.source()).or(() -> defined(entry, direction.target()));
    String subject = entry.getSubjectField();
    return new Article(
        terms,
        equivalents,
        subject == null ? "" : subject,
        defined.map(section -> section.getDefinitions().get(0).getText()).orElse(""),
        defined.map(LanguageSection::getLanguage).orElse(""));
  }

  private static Optional<LanguageSection> defined(ConceptEntry entry, String language) {
    return entry.getLanguages().stream()
        .filter(section -> GlossaryDirection.suits(section.getLanguage(), language))
        .filter(section -> !section.getDefinitions().isEmpty())
        .findFirst();
  }
}
