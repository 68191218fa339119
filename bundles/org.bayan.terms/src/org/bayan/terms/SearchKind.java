package org.bayan.terms;

/** How a term answers a search, the best first. */
public enum SearchKind {
  /** The query is the term, to the character. */
  EXACT,
  /** The query is the term but for case, diacritics, hamza and the like. */
  FOLDED,
  /** The query is the term with or without an article, a preposition or a pronoun. */
  CLITIC,
  /** The query is another form of the term, such as its plural. */
  INFLECTED,
  /** The query has the stems of the term. */
  STEM,
  /** The term begins with the query, whose last word may be unfinished. */
  BEGINNING,
  /** The words of the query stand together within the term. */
  PART,
  /** The words of the query are in the term, in any order. */
  WORDS,
  /** The term has the pattern of the query. */
  WILDCARD;

  /** The kind for a whole term that is matched so. */
  public static SearchKind of(MatchKind kind) {
    return switch (kind) {
      case EXACT -> EXACT;
      case FOLDED -> FOLDED;
      case CLITIC -> CLITIC;
      case INFLECTED -> INFLECTED;
      case STEM -> STEM;
    };
  }
}
