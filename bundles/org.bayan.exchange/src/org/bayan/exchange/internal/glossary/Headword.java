package org.bayan.exchange.internal.glossary;

/**
 * A term under which an article is looked up.
 *
 * @param term the term
 * @param article the article
 */
record Headword(GlossaryTerm term, Article article) {

  /** Whether the article stands here in full; other headwords point to this one. */
  boolean isMain() {
    return article.terms().get(0).equals(term);
  }

  /** The headword where the article stands in full. */
  String main() {
    return article.terms().get(0).text();
  }
}
