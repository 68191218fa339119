package org.bayan.index.memory;

/** How the words of a concordance query are taken. */
public enum ConcordanceMode {
  /**
   * Words in any of their forms: in Arabic with proclitics, article and pronouns or without, in
   * English with regular endings or without.
   */
  FORMS,
  /** The words as they are written, but for case, diacritics, hamza and the like. */
  EXACT,
  /** Words with {@code *} for any letters and {@code ?} for one. */
  WILDCARD,
  /**
   * A regular expression for each word, in the notation of Lucene's {@code RegExp}; it must match
   * the whole word as folding leaves it.
   */
  EXPRESSION
}
