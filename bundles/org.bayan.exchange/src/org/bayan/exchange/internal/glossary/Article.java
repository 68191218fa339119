package org.bayan.exchange.internal.glossary;

import java.util.List;

/**
 * A concept with its terms in both languages, preferred ones first and those not to be used last.
 *
 * @param terms the terms in the language that it is looked up in
 * @param equivalents those in the other language
 * @param subject the subject field, or empty
 * @param definition the definition in the first language, else in the other, or empty
 * @param definitionLanguage its language
 */
public record Article(
    List<GlossaryTerm> terms,
    List<GlossaryTerm> equivalents,
    String subject,
    String definition,
    String definitionLanguage) {

  /** Copies the lists. */
  public Article {
    terms = List.copyOf(terms);
    equivalents = List.copyOf(equivalents);
  }

  /** The equivalents that new texts may use. */
  public List<GlossaryTerm> usableEquivalents() {
    return equivalents.stream().filter(GlossaryTerm::isUsable).toList();
  }
}
